/**
 * docs/guide.md and docs/guide.en.md as pages beside the pane's help, whose style and policy they share: people who
 * fill in forms see no Markdown, and a host without the internet has no other copy of them.
 * @param {string} help the page of the pane's help
 * @param {string} policy the Content-Security-Policy of the page
 */
function guideFrom(help, policy) {
  const style = /<style>[^]*?<\/style>/
    .exec(help)[0]
    .replace('</style>', 'img { max-width: 100%; } </style>');
  return async (markdown, file) => {
    const { marked } = await import('marked');
    const language = file.endsWith('.en.md') ? 'en-US' : 'zh-CN';
    const text = String(markdown).replace(/\]\((guide(?:\.en)?)\.md\)/g, ']($1.html)');
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${/^# (.*)$/m.exec(text)[1]}</title>
${style}
</head>
<body><main>
${await marked.parse(text)}</main></body>
</html>
`;
  };
}

module.exports = { guideFrom };
