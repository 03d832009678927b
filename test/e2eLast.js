const Sequencer = require('@jest/test-sequencer').default;

/** The fast tests first: what they find needs no browser to be seen. */
module.exports = class E2eLast extends Sequencer {
  sort(tests) {
    const isE2e = ({ path }) => /[\\/]e2e[\\/]/.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter((test) => !isE2e(test)), ...sorted.filter(isE2e)];
  }
};
