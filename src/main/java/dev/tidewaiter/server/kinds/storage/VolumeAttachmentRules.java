package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a VolumeAttachment. Its status is dropped.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, ValidateVolumeAttachment; pkg/apis/storage/v1, Validate_VolumeAttachmentSpec,
 * whose errors come last; pkg/registry/storage/volumeattachment/strategy.go.
 */
public final class VolumeAttachmentRules implements KindRules {

  private static final int LONGEST_ATTACHER = 63;
  private static final String ONE_SOURCE = "must specify exactly one of inlineVolumeSpec and persistentVolumeName";

  @Override
  public void validate(ObjectView attachment, Errors errors) {
    ObjectView spec = attachment.at("spec");
    ObjectView attacher = spec.at("attacher");
    writtenAttacher(attacher, errors);
    source(spec.at("source"), errors);
    Names.dnsSubdomain(spec.at("nodeName"), errors);
    ObjectView volume = spec.at("source", "persistentVolumeName");
    if (volume.present()) {
      Names.dnsSubdomain(volume, errors);
    }
    declaredAttacher(attacher, errors);
  }

  /** What the declared demands let pass: they count characters, and take the long s and the Kelvin sign for letters. */
  private static void writtenAttacher(ObjectView attacher, Errors errors) {
    if (attacher.text().isEmpty()) {
      return;
    }
    if (Utf8.length(attacher.text()) > LONGEST_ATTACHER && characters(attacher) <= LONGEST_ATTACHER) {
      errors.tooLong(attacher, LONGEST_ATTACHER);
    }
    if (Dns.subdomainOfAnyCase(attacher.text()).isEmpty()) {
      errors.invalidEach(attacher, Dns.subdomain(GoCase.lower(attacher.text())));
    }
  }

  private static void declaredAttacher(ObjectView attacher, Errors errors) {
    if (errors.demandText(attacher, "")) {
      errors.invalidEach(attacher, Dns.subdomainOfAnyCase(attacher.text()));
    }
    if (characters(attacher) > LONGEST_ATTACHER) {
      errors.tooLongInCharacters(attacher, LONGEST_ATTACHER);
    }
  }

  private static int characters(ObjectView field) {
    return field.text().codePointCount(0, field.text().length());
  }

  private static void source(ObjectView source, Errors errors) {
    ObjectView inline = source.at("inlineVolumeSpec");
    ObjectView volume = source.at("persistentVolumeName");
    if (inline.present() && volume.present()) {
      errors.forbidden(source, ONE_SOURCE);
    } else if (volume.present()) {
      errors.demandText(volume, "must specify non empty persistentVolumeName");
    } else if (inline.present()) {
      PersistentVolumeSpecValidation.validateInline(inline, errors);
    } else {
      errors.required(source, ONE_SOURCE);
    }
  }
}
