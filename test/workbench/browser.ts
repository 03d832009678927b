import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** How Chromium is started for tests: nothing of its own on the network, any certificate accepted. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

/** Where browsers are, by the system; on Linux names to look for in PATH. */
const ON_LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const ON_MACOS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const WHAT_TO_DO =
  'No Chrome, Edge or Chromium was found. Install one of them, or set CHROME_PATH to its program file, and run the tests again. ' +
  '未找到 Chrome、Edge 或 Chromium。请安装其中一个，或把环境变量 CHROME_PATH 设为浏览器程序的路径，再运行测试。';

/**
 * The program file of an installed Chrome, Edge or Chromium. Where there is none it is installed, as
 * far as that can be done without asking: on Debian as root.
 * @throws Error saying what to do
 */
export function browserPath(): string {
  const installs = isRootOnDebian();
  if (installs && !hasChineseFonts()) install('fonts-noto-cjk');
  const found = installedBrowser();
  if (found) return found;
  if (installs) install('chromium');
  const installed = installs ? installedBrowser() : null;
  if (installed) return installed;
  throw new Error(WHAT_TO_DO);
}

function installedBrowser(): string | null {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROME_PATH names a file that does not exist: ${given}. 环境变量 CHROME_PATH 指向的文件不存在。`,
    );
  }
  return candidates().find(isProgram) ?? null;
}

function candidates(): string[] {
  const { platform, env } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => ON_MACOS.map((app) => path.join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return ON_WINDOWS.flatMap((app) => folders.map((folder) => path.join(folder, app)));
  }
  const folders = (env.PATH ?? '').split(path.delimiter);
  return ON_LINUX.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Without them Chinese is drawn as empty boxes, and screenshots show nothing. */
function hasChineseFonts(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function install(name: string): void {
  console.log(`正在安装 Installing ${name} …`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', name);
  } catch (error) {
    throw new Error(`apt-get could not install ${name}. ${WHAT_TO_DO}`, { cause: error });
  }
}
