/** Text, JSON, SARIF, JUnit, GitHub, GitLab, Checkstyle, HTML ... */
package dev.tidewaiter.report;
