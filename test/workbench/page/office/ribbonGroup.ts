import type { Localized } from '../../../../src/locales/localized';

/** A button of the add-in's group on the ribbon, as the manifest declares it. */
export interface RibbonButton {
  readonly label: Localized;
  readonly tip: Localized;
  /** The icon's path on this server. */
  readonly icon: string;
  /** The function to invoke, or null for the button that opens the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: Localized;
  /** The add-in's name, which Excel writes above the pane. */
  readonly title: Localized;
  /** The path of the pane's page. */
  readonly page: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the add-in's ribbon group from its manifest, as Excel does. */
export function readRibbonGroup(manifest: string): RibbonGroup {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const [group] = xml.getElementsByTagName('Group');
  const [name] = xml.getElementsByTagName('DisplayName');
  const [page] = xml.getElementsByTagName('SourceLocation');
  if (!group || !name || !page) throw new Error('The manifest declares no group on the ribbon.');
  return {
    label: stringOf(xml, residOf(child(group, 'Label'))),
    title: localized(name, 'DefaultValue'),
    page: pathOf(page.getAttribute('DefaultValue')),
    buttons: [...group.getElementsByTagName('Control')].map((control) => ({
      label: stringOf(xml, residOf(child(control, 'Label'))),
      tip: stringOf(xml, residOf(child(child(control, 'Supertip'), 'Description'))),
      icon: iconOf(xml, control),
      functionName: control.getElementsByTagName('FunctionName')[0]?.textContent ?? null,
    })),
  };
}

function iconOf(xml: Document, control: Element): string {
  const image = [...control.getElementsByTagName('bt:Image')].find(
    (each) => each.getAttribute('size') === '32',
  );
  return pathOf(resource(xml, residOf(image)).getAttribute('DefaultValue'));
}

function stringOf(xml: Document, resid: string): Localized {
  return localized(resource(xml, resid), 'DefaultValue');
}

function localized(element: Element, attribute: string): Localized {
  const english = [...element.children].find((each) => each.getAttribute('Locale') === 'en-US');
  const text = element.getAttribute(attribute) ?? '';
  return { 'zh-CN': text, 'en-US': english?.getAttribute('Value') ?? text };
}

function resource(xml: Document, resid: string): Element {
  const [resources] = xml.getElementsByTagName('Resources');
  const found = [...(resources?.querySelectorAll('*') ?? [])].find(
    (each) => each.getAttribute('id') === resid,
  );
  if (!found) throw new Error(`The manifest has no resource ${resid}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (!found) throw new Error(`The manifest has no ${name} in ${parent.localName}.`);
  return found;
}

function residOf(element: Element | undefined): string {
  return element?.getAttribute('resid') ?? '';
}

/** Everything is served by this page's own server, whatever host the manifest names. */
function pathOf(address: string | null): string {
  return new URL(address ?? '').pathname;
}
