package dev.tidewaiter.report;

/** The style of the HTML report: light and dark, from 320 pixels on. */
final class HtmlStyle {

  static final String TEXT =
      """
      :root {
        --page: #f6f7f9; --card: #fff; --text: #1d2329; --quiet: #57616b; --line: #d9dee3; --code: #f3f5f7; --link: #0b57a4;
        --error: #b3261e; --warning: #8a5a00; --info: #0b57a4; --mark: #ffe08a; --markline: #fff8e1; --on: #fff;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --page: #14171a; --card: #1c2025; --text: #e4e8ec; --quiet: #9da7b1; --line: #343b43; --code: #161a1e; --link: #8ab8f0;
          --error: #ff8a80; --warning: #f2c14e; --info: #8ab8f0; --mark: #6b5300; --markline: #26231a; --on: #14171a;
        }
      }
      * { box-sizing: border-box; }
      [hidden] { display: none !important; }
      html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
      body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text);
        font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
      h1, h2, h3, h4, p { margin: 0; }
      h1 { font-size: 1.5rem; }
      a { color: var(--link); }
      code, pre, .subject { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
      :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
      header { display: grid; gap: .75rem; }
      .summary { font-size: 1.0625rem; }
      .notice { color: var(--warning); }
      .chart { width: 100%; table-layout: fixed; background: var(--card); border: 1px solid var(--line);
        border-radius: .5rem; border-spacing: 0; border-collapse: separate; padding: .5rem .75rem; }
      .chart caption { text-align: left; font-weight: 600; padding: .25rem 0; }
      .chart th { text-align: left; font-weight: 400; width: 15rem; padding: .125rem .5rem .125rem 0; }
      .chart th a { text-decoration: none; }
      .chart th a:hover { text-decoration: underline; }
      .chart .count { width: 4rem; text-align: right; font-variant-numeric: tabular-nums; padding: .125rem 0; }
      .chart .more { color: var(--quiet); }
      .chart svg { display: block; width: 100%; height: .75rem; }
      rect.error { fill: var(--error); }
      rect.warning { fill: var(--warning); }
      rect.info { fill: var(--info); }
      .filters { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; margin: 1.5rem 0 .5rem; }
      fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
      legend { font-size: .875rem; color: var(--quiet); padding: 0; }
      .severities label { display: inline-flex; gap: .375rem; align-items: center; border: 1px solid var(--line); background: var(--card);
        border-radius: 1rem; padding: .25rem .75rem; margin: .25rem .25rem 0 0; }
      .severities .error b { color: var(--error); }
      .severities .warning b { color: var(--warning); }
      .severities .info b { color: var(--info); }
      .severities input { display: none; margin: 0; accent-color: var(--link); }
      .filters .more { display: none; flex-wrap: wrap; gap: .75rem; flex: 1 1 20rem; }
      .js .filters .more { display: flex; }
      .js .severities input { display: inline-block; }
      .filters .more label { display: grid; gap: .25rem; flex: 1 1 9rem; min-width: 0; font-size: .875rem; color: var(--quiet); }
      select, input[type=search] { font: inherit; width: 100%; min-width: 0; height: 2.25rem; padding: .25rem .5rem; color: var(--text);
        background: var(--card); border: 1px solid var(--line); border-radius: .375rem; }
      #shown { flex-basis: 100%; color: var(--quiet); }
      #shown:empty { display: none; }
      .file, .rules { margin-top: 1.5rem; }
      h2 { font-size: 1.125rem; margin-bottom: .5rem; }
      article { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--info); border-radius: .375rem;
        padding: .75rem 1rem; margin-bottom: .75rem; }
      article.error { border-left-color: var(--error); }
      article.warning { border-left-color: var(--warning); }
      h3 { font-size: 1rem; font-weight: 600; }
      .badge { display: inline-block; border-radius: .25rem; padding: 0 .4rem; font-size: .75rem; line-height: 1.25rem; color: var(--on);
        background: var(--info); vertical-align: .0625rem; }
      .error .badge { background: var(--error); }
      .warning .badge { background: var(--warning); }
      .place { color: var(--quiet); font-size: .875rem; margin-top: .25rem; }
      pre { margin: .5rem 0 0; padding: .5rem 0; background: var(--code); border-radius: .375rem; overflow-x: auto; overflow-wrap: normal;
        tab-size: 4; line-height: 1.45; }
      details pre { padding: .5rem .75rem; }
      .line { display: flex; width: max-content; min-width: 100%; }
      .here { background: var(--markline); }
      .n { flex: none; width: 4.5ch; padding-right: 1ch; text-align: right; color: var(--quiet); user-select: none; }
      .c { flex: 1; white-space: pre; padding-right: .75rem; }
      mark { background: var(--mark); color: inherit; border-radius: .125rem; box-shadow: 0 2px 0 var(--error); }
      article.warning mark { box-shadow: 0 2px 0 var(--warning); }
      article.info mark { box-shadow: 0 2px 0 var(--info); }
      mark.empty { display: inline-block; width: .5ch; height: 1em; vertical-align: -.15em; }
      .cut { color: var(--quiet); user-select: none; }
      .help, .related { margin: .5rem 0 0; font-size: .9375rem; }
      .related { padding-left: 1.25rem; color: var(--quiet); }
      details { background: var(--card); border: 1px solid var(--line); border-radius: .375rem; padding: .5rem 1rem; margin-bottom: .5rem; }
      summary { cursor: pointer; }
      details h4 { margin-top: 1rem; font-size: .9375rem; }
      details p, details ul { margin: .5rem 0 0; font-size: .9375rem; }
      details ul { padding-left: 1.25rem; }
      footer { margin-top: 2rem; color: var(--quiet); font-size: .875rem; }
      @supports selector(:has(*)) {
        .severities input { display: inline-block; }
        body:has(#error:not(:checked)) article.error, body:has(#warning:not(:checked)) article.warning,
        body:has(#info:not(:checked)) article.info, .file { display: none; }
        body:has(#error:checked) .file.has-error, body:has(#warning:checked) .file.has-warning,
        body:has(#info:checked) .file.has-info { display: block; }
      }
      @media (max-width: 30rem) {
        body { padding: 1rem .625rem 2rem; }
        article { padding: .625rem .75rem; }
        .chart th { width: 52%; font-size: .875rem; }
        .chart .count { width: 2.75rem; }
        .n { width: 3.5ch; }
      }
      @media print {
        .filters { display: none; }
        article { break-inside: avoid; }
      }
      """;

  private HtmlStyle() {}
}
