import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '@tongban/testing';
import { exportBpmn } from '../src/bpmn/export-flow.ts';
import { publishedFlows } from '../src/flows/published-flows.ts';

const viewer = fileURLToPath(
  import.meta.resolve('bpmn-js/dist/bpmn-navigated-viewer.production.min.js'),
);
const pictures = join(import.meta.dirname, '../../../test-results/bpmn');

describe("an exported flow in bpmn.io's own viewer", { timeout: 120_000 }, () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1800, height: 700 } });
    await page.setContent('<div id="canvas" style="height: 690px"></div>');
    await page.addScriptTag({ path: viewer });
  });

  after(() => browser?.close());

  for (const flow of publishedFlows()) {
    it(`opens drawn: ${flow.template} version ${flow.version}`, async () => {
      const { warnings, shapes, connections } = await page.evaluate(show, await exportBpmn(flow));
      assert.deepEqual(warnings, []);
      assert.ok(shapes >= Math.max(flow.stages.length, flow.steps.length && 3), `${shapes} shapes`);
      assert.ok(connections >= flow.stages.length, `${connections} arrows`);
      await page.screenshot({ path: join(pictures, `${flow.template}.png`) });
    });
  }
});

/** Runs in the browser: draws the document on an empty canvas and counts what it shows. */
async function show(xml: string) {
  const { document, BpmnJS } = globalThis as unknown as InTheBrowser;
  const canvas = document.querySelector('#canvas');
  canvas.innerHTML = '';
  const shown = new BpmnJS({ container: canvas });
  const { warnings } = await shown.importXML(xml);
  shown.get('canvas').zoom('fit-viewport');
  const all = shown.get('elementRegistry').getAll();
  const connections = all.filter(({ waypoints }) => waypoints !== undefined).length;
  return {
    warnings: warnings.map(({ message }) => message),
    shapes: all.length - connections,
    connections,
  };
}

interface InTheBrowser {
  readonly document: { querySelector(selector: string): { innerHTML: string } };
  readonly BpmnJS: new (to: { container: unknown }) => {
    importXML(xml: string): Promise<{ warnings: { message: string }[] }>;
    get(name: 'canvas'): { zoom(to: 'fit-viewport'): void };
    get(name: 'elementRegistry'): { getAll(): { readonly waypoints?: unknown }[] };
  };
}
