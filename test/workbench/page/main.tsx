import { createRoot } from 'react-dom/client';
import type { Locale } from '../../../src/locales/localized';
import { Page } from './bar/Page';
import { readRibbonGroup } from './office/ribbonGroup';
import { SAMPLES } from './pageText';
import './page.css';
import { Workbench } from './workbench';

/** What is shown where the address names no sample. */
const FIRST = 'beijing-2024.xlsx';

async function start(): Promise<void> {
  const manifest = await fetch('/manifest.xml').then((response) => response.text());
  const asked = new URLSearchParams(location.search);
  const locale: Locale = asked.get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
  const sample = SAMPLES.find(({ file }) => file === asked.get('sample'))?.file ?? FIRST;
  const workbench = new Workbench(locale, readRibbonGroup(manifest));
  // For tests, which look at cells that a canvas shows to nobody but people.
  Object.assign(window, { workbench });
  createRoot(document.getElementById('page')!).render(<Page workbench={workbench} first={sample} />);
}

void start();
