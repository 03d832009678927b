/** Draws icon-16.png … icon-80.png from icon.svg: `npm run icons` after the drawing has changed. */
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Resvg } = require('@resvg/resvg-js');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** @param {number} size pixels a side */
function iconOf(size) {
  const svg = readFileSync(path.join(__dirname, 'icon.svg'), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

if (require.main === module) {
  for (const size of SIZES) writeFileSync(path.join(__dirname, `icon-${size}.png`), iconOf(size));
}

module.exports = { SIZES, iconOf };
