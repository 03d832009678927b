import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { manifestFor } from '../webpack.config.js';
import { NAMES, SIZES, drawIcon } from '../assets/draw-icons.js';

const root = path.join(__dirname, '..');
const file = path.join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');

const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1]!);
const pixels = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('manifest.xml', () => {
  it('is an Excel task pane add-in, in well-formed XML', () => {
    const read: Record<string, string> = {};
    const parser = new SaxesParser({ xmlns: true });
    const open: string[] = [];
    parser.on('opentag', ({ name, attributes }) => {
      open.push(name);
      for (const { name: attribute, value } of Object.values(attributes))
        read[`${open.join('/')}@${attribute}`] ??= value;
    });
    parser.on('text', (text) => (read[open.join('/')] ??= text.trim()));
    parser.on('closetag', () => void open.pop());
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    expect(read).toMatchObject({
      'OfficeApp@xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'OfficeApp@xsi:type': 'TaskPaneApp',
      'OfficeApp/Hosts/Host@Name': 'Workbook',
      'OfficeApp/DefaultLocale': 'zh-CN',
      'OfficeApp/DisplayName@DefaultValue': '自评',
      'OfficeApp/Permissions': 'ReadWriteDocument',
    });
    expect(read['OfficeApp/Id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('asks for ExcelApi 1.13 and for no domain but its own', () => {
    expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.13"/>');
    expect(xml).not.toContain('<AppDomain');
    expect(new Set(all(/DefaultValue="(https:\/\/[^/"]+)/g))).toEqual(new Set(['https://localhost:3000']));
  });

  it('claims the ribbon’s buttons only where there is a shared runtime to run them', () => {
    const [outside, overrides] = xml.split('<VersionOverrides');
    expect(outside).not.toMatch(/SharedRuntime|选项卡|ribbon|Home tab/);
    expect(overrides).toMatch(/^[^]*?<bt:Set Name="SharedRuntime" MinVersion="1.1"\/>[^]*?<Hosts>/);
  });

  describe('as it is built', () => {
    const made = (options: object) => manifestFor(xml, options);

    it('names the address, the page of support and the provider that it is built for', () => {
      const built = made({
        host: 'https://example.gov.cn/ziping/',
        support: 'https://example.gov.cn/help?a=1&b=2',
        provider: '某某 & 公司',
      });
      expect(built).not.toContain('localhost');
      expect(built).toContain('<SupportUrl DefaultValue="https://example.gov.cn/help?a=1&#38;b=2"/>');
      expect(built).toContain('<ProviderName>某某 &#38; 公司</ProviderName>');
    });

    it('is the same where nothing is told', () => {
      expect(made({})).toBe(xml);
    });

    it.each([
      [{ host: 'http://example.gov.cn' }],
      [{ host: 'example.gov.cn' }],
      [{ support: 'https://localhost:3000/help.html' }],
      [{ support: 'https://10.1.2.3/help' }],
      [{ support: 'ftp://example.gov.cn' }],
      [{ provider: ' ' }],
      [{ provider: true }],
      [{ provider: '字'.repeat(126) }],
    ])('is not built with %j', (options) => {
      expect(() => made(options)).toThrow('--env');
    });
  });

  it('resolves every resource, and uses every one', () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(defined)).toEqual(used);
    expect(defined).toHaveLength(new Set(defined).size);
  });

  it('keeps ids and texts within the limits of the schema', () => {
    for (const id of all(/\b(?:res)?id="([^"]+)"/g)) expect(id.length).toBeLessThanOrEqual(32);
    for (const block of all(/<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/g)) {
      for (const [, text] of block.matchAll(/Value="([^"]*)"/g))
        expect(text!.length).toBeLessThanOrEqual(125);
    }
    for (const block of all(/<bt:LongStrings>([\s\S]*?)<\/bt:LongStrings>/g)) {
      for (const [, text] of block.matchAll(/Value="([^"]*)"/g))
        expect(text!.length).toBeLessThanOrEqual(250);
    }
  });

  it('says everything in zh-CN and en-US', () => {
    const strings = all(/<bt:String id="[^"]+" DefaultValue="[^"]*">([\s\S]*?)<\/bt:String>/g);
    expect(strings).toHaveLength(all(/<bt:String id="([^"]+)"/g).length);
    for (const overrides of strings) expect(overrides).toContain('<bt:Override Locale="en-US" Value="');
    for (const element of ['DisplayName', 'Description']) {
      expect(xml).toMatch(
        new RegExp(`<${element} DefaultValue="[^"]+">\\s*<Override Locale="en-US" Value="[^"]+"/>`),
      );
    }
  });

  it('names three commands; two run in the runtime of the pane', () => {
    expect(all(/<FunctionName>([^<]+)</g)).toEqual(['recalculateScore', 'validateWorkbook']);
    expect(all(/<Runtime resid="([^"]+)" lifetime="long"/g)).toEqual(['Pane.Url']);
    expect(all(/<FunctionFile resid="([^"]+)"/g)).toEqual(['Pane.Url']);
    expect(xml).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>');
  });

  it('refers to icons that exist, each of the size its name says', () => {
    const icons = all(/DefaultValue="https:\/\/localhost:3000\/(assets\/[^"]+\.png)"/g);
    expect(new Set(icons).size).toBe(NAMES.length * SIZES.length);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)![1]);
      expect(existsSync(path.join(root, icon))).toBe(true);
      expect(pixels(readFileSync(path.join(root, icon)))).toEqual([size, size]);
    }
    for (const [, size, resid] of xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) {
      expect(resid).toMatch(new RegExp(`\\.${size}$`));
    }
  });

  it('the icons are the ones that icon.svg draws', () => {
    for (const name of NAMES) {
      for (const size of SIZES) {
        expect(
          readFileSync(path.join(root, 'assets', `${name}-${size}.png`)).equals(drawIcon(name, size)),
        ).toBe(true);
      }
    }
  });
});
