package dev.tidewaiter.rules.batch;

import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;

/** What a Job, or those that a CronJob makes, are told; and what a retry costs. */
public final class JobSpecs {

  private static final long FIRST_DELAY = 10;
  private static final long LONGEST_DELAY = 600;
  private static final long LONGEST_DELAY_OF_RESTART = 300;

  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final long YEAR = 365 * DAY;

  /** What the server takes, so that seconds can be counted. */
  private static final long MOST_RETRIES = Integer.MAX_VALUE;

  private JobSpecs() {}

  /** Whether it is a CronJob; else it is a Job. */
  public static boolean isCronJob(Subject subject) {
    return subject.is("batch", "CronJob");
  }

  /** With the server's defaults. */
  public static ObjectView filled(Subject subject) {
    return of(subject, subject.filled());
  }

  /** As the user wrote it. */
  public static ObjectView written(Subject subject) {
    return of(subject, subject.written());
  }

  private static ObjectView of(Subject subject, ObjectView object) {
    return isCronJob(subject) ? object.at("spec", "jobTemplate", "spec") : object.at("spec");
  }

  /** Whether a failed container starts again in its pod, instead of in a new one. */
  public static boolean restarts(Subject subject) {
    return filled(subject).at("template", "spec", "restartPolicy").text().equals("OnFailure");
  }

  /**
   * The seconds that pass between the tries, each of which may fail at once: the delay doubles from ten seconds on, to ten minutes for new
   * pods, to five minutes for containers that start again.
   *
   * <p>Source: Kubernetes 1.37, pkg/controller/job, DefaultJobPodFailureBackOff and MaxJobPodFailureBackOff; pkg/kubelet,
   * MaxCrashLoopBackOff.
   */
  public static long delays(long retries, boolean restarts) {
    if (retries > MOST_RETRIES) {
      return delays(MOST_RETRIES, restarts);
    }
    long longest = restarts ? LONGEST_DELAY_OF_RESTART : LONGEST_DELAY;
    long seconds = 0;
    long delay = FIRST_DELAY;
    for (long retry = 0; retry < retries; retry++) {
      if (delay >= longest) {
        return seconds + (retries - retry) * longest;
      }
      seconds += delay;
      delay *= 2;
    }
    return seconds;
  }

  /** How many retries can have begun after so many seconds, if each try fails at once. */
  public static long retriesWithin(long seconds, boolean restarts) {
    long longest = restarts ? LONGEST_DELAY_OF_RESTART : LONGEST_DELAY;
    long left = seconds;
    long retries = 0;
    for (long delay = FIRST_DELAY; delay < longest; delay *= 2) {
      if (left < delay) {
        return retries;
      }
      left -= delay;
      retries++;
    }
    return retries + left / longest;
  }

  /** Such as {@code 3 days}, in the largest unit of which it has two or more. */
  public static String about(long seconds) {
    if (seconds >= 2 * YEAR) {
      return seconds / YEAR + " years";
    }
    if (seconds >= 2 * DAY) {
      return seconds / DAY + " days";
    }
    if (seconds >= 2 * HOUR) {
      return seconds / HOUR + " hours";
    }
    return seconds >= 120 ? seconds / 60 + " minutes" : seconds + " seconds";
  }
}
