import type { Locale } from '../../locales/localized';
import { html } from './markup';
import { STYLE } from './style';

/**
 * The start of a page up to its heading. Nothing outside is ever loaded and no script ever runs: the
 * policy forbids it even if something slipped through.
 */
export function pageStart(locale: Locale, title: string): string {
  return `<!DOCTYPE html>\n${
    html`<html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
    </html> `.source
  }<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${html`<h1 id="top">${title}</h1>`.source}\n`;
}

/** The end of a page, with a line that says what made it. */
export function pageEnd(footer: string): string {
  return html`</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`.source;
}
