import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { PAGE, PANE, SAMPLES } from './folders';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** Folders by what their addresses begin with; the pane stands where the manifest says. */
const PLACES: readonly { readonly under: string; readonly folders: readonly string[] }[] = [
  { under: '/workbench/', folders: [PAGE] },
  { under: '/samples/', folders: [SAMPLES, path.join(SAMPLES, 'published')] },
  { under: '/', folders: [PANE] },
];

/** Answers one request with a file of the page, the pane or the samples. */
export async function answerWithFile(
  { url, method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = method === 'GET' || method === 'HEAD' ? await find(pathOf(url)) : null;
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response
    .writeHead(200, {
      'content-type': TYPES[path.extname(file.name)] ?? 'application/octet-stream',
      'content-length': file.bytes.length,
      'cache-control': 'no-cache',
    })
    .end(method === 'HEAD' ? undefined : file.bytes);
}

function pathOf(url = '/'): string {
  try {
    const asked = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    return asked === '/' ? '/workbench/index.html' : asked;
  } catch {
    return '';
  }
}

async function find(asked: string): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
  const place = PLACES.find(({ under }) => asked.startsWith(under));
  for (const folder of place?.folders ?? []) {
    const name = path.join(folder, asked.slice(place!.under.length));
    // Nothing outside of the folder, however the address is spelled.
    if (!name.startsWith(folder + path.sep)) continue;
    const bytes = await readFile(name).catch(() => null);
    if (bytes) return { name, bytes };
  }
  return null;
}
