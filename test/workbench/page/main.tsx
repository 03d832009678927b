import { createRoot } from 'react-dom/client';
import type { Locale } from '../../../src/locales/localized';
import { Page } from './bar/Page';
import { readRibbonGroup } from './office/ribbonGroup';
import './page.css';
import { Workbench } from './workbench';

/** What a newcomer sees first. */
const FIRST = 'beijing-2024.xlsx';

async function start(): Promise<void> {
  const manifest = await fetch('/manifest.xml').then((response) => response.text());
  const asked = new URLSearchParams(location.search).get('lang');
  const locale: Locale = asked === 'en-US' ? 'en-US' : 'zh-CN';
  const workbench = new Workbench(locale, readRibbonGroup(manifest));
  // For tests, which look at cells that a canvas shows to nobody but people.
  Object.assign(window, { workbench });
  createRoot(document.getElementById('page')!).render(<Page workbench={workbench} first={FIRST} />);
}

void start();
