import { remembered } from '../../src/notation/remembered';

test('each distinct text is asked about once, and a null answer is an answer', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([length('甲乙'), length('甲乙'), length(''), length('')]).toEqual([2, 2, null, null]);
  expect(asked).toEqual(['甲乙', '']);
});

test('answers stay right after more texts than are remembered', () => {
  const length = remembered((text) => text.length);
  for (let index = 0; index < 10_000; index += 1) length(`文本${index}`);
  expect([length('文本0'), length('文本9999')]).toEqual([3, 6]);
});

test('what is asked again and again outlives texts that come once', () => {
  const asked: string[] = [];
  const length = remembered(
    (text) => {
      asked.push(text);
      return text === '指标' ? null : text.length;
    },
    { texts: 10, longest: 20 },
  );
  for (let index = 0; index < 100; index += 1) {
    length('指标');
    length(`名称${index}`);
  }
  expect(asked.filter((text) => text === '指标')).toHaveLength(1);
});

test('prose is thought about each time, so that it does not fill the memory', () => {
  let asked = 0;
  const length = remembered((text) => {
    asked += 1;
    return text.length;
  });
  const prose = '项目按计划实施。'.repeat(30);
  expect([length(prose), length(prose)]).toEqual([240, 240]);
  expect(asked).toBe(2);
});

test('what came once is forgotten after twice as many others as there is room for', () => {
  const asked: string[] = [];
  const question = remembered((text) => asked.push(text), { texts: 10, longest: 20 });
  question('名称');
  for (let index = 0; index < 20; index += 1) question(`其他${index}`);
  question('名称');
  expect(asked.filter((text) => text === '名称')).toHaveLength(2);
});
