package dev.tidewaiter.cli;

/** What {@code tidewaiter init} writes. */
final class InitFiles {

  /** Says what is the case anyhow, and in comments what may be said. */
  static final String CONFIGURATION =
      """
      # What Tidewaiter checks here, and how. Every key may be left out.

      # The severity from which on a run fails: error, warning, info or never.
      failOn: error

      # The rules to begin with: recommended unless another is named. strict has more; security has the Pod Security Standards.
      # profile: strict

      # Rules that are on as well, and rules that are off: ids or categories; tidewaiter rules lists them.
      # select: [storage]
      # ignore: [image-tag-latest]

      # What is checked if no path is named. It is taken to hold all objects there are.
      # paths: [deploy]

      # What is left out, beside what Git ignores.
      # exclude: ['**/generated/**']

      # The Kubernetes version that the manifests are to run on.
      # kubernetes: 1.37
      """;

  /** An item of the list that is called {@code repos}. */
  static final String HOOK =
      """
        - repo: local
          hooks:
            - id: tidewaiter
              name: check Kubernetes manifests
              entry: tidewaiter check --quiet
              language: system
              types_or: [yaml, json, markdown, html, asciidoc]
              require_serial: true
      """;

  static final String HOOKS =
      """
      # What runs before a commit, once somebody ran: pre-commit install
      # This hook needs a tidewaiter on PATH. Tidewaiter's README has one that pre-commit installs by itself.
      repos:
      """
          + HOOK;

  static final String WORKFLOW =
      """
      # Checks the manifests, and shows findings in the lines that a pull request changes.
      name: tidewaiter

      on:
        push:
          branches: [main]
        pull_request:

      permissions:
        contents: read
        security-events: write

      jobs:
        manifests:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v5
            - uses: actions/setup-java@v5
              with:
                distribution: temurin
                java-version: '21'
            # Put the repository here that your team has Tidewaiter in, and a tag or a commit of it.
            - run: pipx install "git+https://git.example.com/tidewaiter@v0.1.0"
            - run: tidewaiter check -o sarif=tidewaiter.sarif -o "markdown=$GITHUB_STEP_SUMMARY"
            - uses: github/codeql-action/upload-sarif@v4
              if: always()
              with:
                sarif_file: tidewaiter.sarif
      """;

  private InitFiles() {}
}
