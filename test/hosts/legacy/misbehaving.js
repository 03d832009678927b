/** Stands in for the reader of old formats: the first byte of what it is sent says how it behaves. */
const kept = [];
process.on('message', ([how, value]) => {
  if (how === 0) process.send({ value });
  if (how === 1) for (;;);
  // Of numbers, as V8's own heap is limited and not what lies beside it.
  if (how === 2) for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => index + Math.random()));
  if (how === 3) process.exit(1);
  if (how === 4) {
    process.send({ problem: { code: 'damaged', says: { 'zh-CN': '坏', 'en-US': 'bad' }, place: {} } });
  }
  if (how === 5) process.send({ defect: 'TypeError: x is undefined' });
});
process.on('disconnect', () => process.exit());
