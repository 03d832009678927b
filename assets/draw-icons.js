/** Draws the icons of the add-in and its ribbon buttons from icon.svg: `npm run icons` after it has changed. */
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Resvg } = require('@resvg/resvg-js');

const NAMES = ['icon', 'recalculate', 'validate'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/**
 * @param {string} name the group of icon.svg to show
 * @param {number} size pixels a side
 */
function drawIcon(name, size) {
  const others = NAMES.filter((other) => other !== name);
  const svg = others.reduce(
    (text, other) => text.replace(`<g id="${other}"`, `<g id="${other}" display="none"`),
    readFileSync(path.join(__dirname, 'icon.svg'), 'utf8'),
  );
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

if (require.main === module) {
  for (const name of NAMES) {
    for (const size of SIZES)
      writeFileSync(path.join(__dirname, `${name}-${size}.png`), drawIcon(name, size));
  }
}

module.exports = { NAMES, SIZES, drawIcon };
