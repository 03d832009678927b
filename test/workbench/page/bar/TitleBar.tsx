import type { Locale } from '../../../../src/locales/localized';
import { PAGE_TEXT } from '../pageText';
import type { PageState, Workbench } from '../workbench';

const LANGUAGES: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en-US', name: 'English' },
];

/** The page's name, the file's name, and the language that this Office speaks. */
export function TitleBar({ workbench, state }: { readonly workbench: Workbench; readonly state: PageState }) {
  const { locale, fileName } = state;
  return (
    <header className="title">
      <img src="/assets/icon-32.png" alt="" width={20} height={20} />
      <span className="title-name">{PAGE_TEXT.title[locale]}</span>
      <span className="title-subtitle">{PAGE_TEXT.subtitle[locale]}</span>
      <h1 className="title-file">{fileName ?? PAGE_TEXT.opening[locale]}</h1>
      <label className="title-language">
        <span>{PAGE_TEXT.language[locale]}</span>
        <select value={locale} onChange={(event) => workbench.setLocale(event.target.value as Locale)}>
          {LANGUAGES.map(({ locale: value, name }) => (
            <option key={value} value={value} lang={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
