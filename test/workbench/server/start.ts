import { build } from './build';
import { serve } from './serve';

/** The port that the manifest names, so that the same server also serves the add-in to Excel. */
const PORT = 3000;

/** What a newcomer sees first: a form with something to mend. */
const FIRST = 'pane/five-mistakes.xlsx';

const NAMES: Readonly<Record<string, string>> = { pane: '任务窗格 the pane', page: '工作台 the workbench' };

/** `npm start`: builds what is not built yet, serves it, and says where. */
async function start(): Promise<void> {
  await build((what) => console.log(`正在构建 Building ${NAMES[what] ?? what} …`));
  const { url, trusted, close } = await serve(PORT);
  console.log(`\n  ${url}?sample=${FIRST}\n`);
  if (!trusted) {
    console.log(
      '浏览器会提示证书不受信任（证书由本机生成），选择继续即可。' +
        'The browser will warn about the self-signed certificate; choose to continue.',
    );
  }
  console.log('按 Ctrl-C 结束。 Press Ctrl-C to stop.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
