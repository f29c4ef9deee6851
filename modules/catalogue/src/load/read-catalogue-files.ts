import { readFile } from 'node:fs/promises';
import { type Refusal, type Result, ok, refuse } from '@tongban/kernel';
import type { AssuranceRules } from '../domain/assurance.ts';
import type { WrittenElements } from '../domain/derive-elements.ts';
import type { RegionLists } from '../domain/eligibility.ts';
import type { FlowTemplate } from '../domain/flow-template.ts';
import type { ItemCode, Material, MaterialKey, ServiceItem } from '../domain/service-item.ts';
import type { SituationTree } from '../domain/situation.ts';
import { describeFault, type Fault, placeOf } from './fault.ts';
import { readAssurance } from './read-assurance.ts';
import { type Concept, readConcepts } from './read-concepts.ts';
import { type EligibilityByItem, readEligibility, readRegionList } from './read-eligibility.ts';
import { readElements } from './read-elements.ts';
import { type FieldsByMaterial, readFields } from './read-fields.ts';
import { readFlows } from './read-flows.ts';
import { type QuestionsByItem, readItemQuestions } from './read-item-questions.ts';
import { readItems } from './read-items.ts';
import { type LifeEvent, readLifeEvents } from './read-life-events.ts';
import { readMaterials } from './read-materials.ts';
import { readSituations, type SituationsByItem } from './read-situations.ts';
import { readSynonyms, type Synonym } from './read-synonyms.ts';

export const catalogueFileNames = [
  'items.tsv',
  'materials.tsv',
  'flows.json',
  'fields.tsv',
  'item-questions.tsv',
  'elements.json',
  'assurance.json',
  'eligibility.json',
  'synonyms.tsv',
  'concepts.tsv',
  'life-events.tsv',
  'situations-household.json',
  'situations-identity-card.json',
  'situations-public-order.json',
  'situations-traffic.json',
  'situations-exit-entry.json',
  'passport-online-cities.tsv',
] as const;
export type CatalogueFileName = (typeof catalogueFileNames)[number];
export type CatalogueTexts = Readonly<Record<CatalogueFileName, string>>;

/** Everything the data files say, checked as a whole. */
export interface CatalogueContent {
  readonly items: readonly ServiceItem[];
  readonly materials: ReadonlyMap<MaterialKey, Material>;
  readonly flows: ReadonlyMap<string, FlowTemplate>;
  readonly fields: FieldsByMaterial;
  readonly itemQuestions: QuestionsByItem;
  readonly elements: WrittenElements;
  readonly assurance: AssuranceRules;
  readonly eligibility: EligibilityByItem;
  readonly regionLists: RegionLists;
  readonly synonyms: readonly Synonym[];
  readonly concepts: readonly Concept[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly situations: SituationsByItem;
}

export type DataRefusal = Refusal<'catalogue/data-broken'>;

/** The data files that come with the module. */
export const shippedData = new URL('../../data/', import.meta.url);

/** A text that is not UTF-8 throws: it is no file of ours at all. */
export async function readCatalogueTexts(folder: URL = shippedData): Promise<CatalogueTexts> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const texts = await Promise.all(
    catalogueFileNames.map(async (name) => {
      const bytes = await readFile(new URL(name, folder));
      try {
        return [name, utf8.decode(bytes)] as const;
      } catch (cause) {
        throw new Error(`${name} is not valid UTF-8`, { cause });
      }
    }),
  );
  return Object.fromEntries(texts) as unknown as CatalogueTexts;
}

/** The content of the files, or every fault in them by file, line and column. One fault stops the whole load. */
export function readCatalogue(texts: CatalogueTexts): Result<CatalogueContent, DataRefusal> {
  const faults: Fault[] = [];
  const materials = readMaterials(texts['materials.tsv'], faults);
  const flows = readFlows(texts['flows.json'], faults);
  const items = readItems(texts['items.tsv'], { materials, flows }, faults);
  const fields = readFields(texts['fields.tsv'], materials, faults);
  const itemCodes = new Set<string>(items.map(({ itemCode }) => itemCode));
  const materialKeys = new Set<string>(materials.keys());
  const regionLists = {
    'passport-online-cities': readRegionList(
      'passport-online-cities.tsv',
      texts['passport-online-cities.tsv'],
      faults,
    ),
  };
  // The rules name items: with a broken item list every name would be a fault of its own.
  const itemsAreWhole = faults.length === 0;
  const known = { itemCodes, materialKeys, flows: new Set(flows.keys()), lists: regionLists };
  const itemQuestions: QuestionsByItem = itemsAreWhole
    ? readItemQuestions(texts['item-questions.tsv'], itemCodes, faults)
    : new Map();
  const elements = itemsAreWhole
    ? readElements(texts['elements.json'], { itemCodes, materialKeys }, faults)
    : undefined;
  const assurance = itemsAreWhole
    ? readAssurance(texts['assurance.json'], known, faults)
    : undefined;
  const eligibility = itemsAreWhole
    ? readEligibility(texts['eligibility.json'], known, faults)
    : undefined;
  const synonyms = readSynonyms(texts['synonyms.tsv'], faults);
  const concepts = readConcepts(texts['concepts.tsv'], faults);
  const lifeEvents = itemsAreWhole
    ? readLifeEvents(texts['life-events.tsv'], publishedCodes(items), faults)
    : [];
  const situations = itemsAreWhole
    ? readAllSituations(texts, { items, materials }, faults)
    : new Map();
  if (faults.length > 0 || !elements || !assurance || !eligibility) {
    return refuseFaults(faults);
  }
  return ok({
    items,
    materials,
    flows,
    fields,
    itemQuestions,
    elements,
    assurance,
    eligibility,
    regionLists,
    synonyms,
    concepts,
    lifeEvents,
    situations,
  });
}

/** The trees of all files; an item that two files speak of is a fault of the second. */
function readAllSituations(
  texts: CatalogueTexts,
  known: Parameters<typeof readSituations>[2],
  faults: Fault[],
): SituationsByItem {
  const all = new Map<ItemCode, SituationTree>();
  for (const file of catalogueFileNames.filter((name) => name.startsWith('situations-'))) {
    for (const [code, tree] of readSituations(file, texts[file], known, faults)) {
      if (all.has(code)) {
        placeOf(faults, file, 1).report('items', 'situations/item', {
          zh: `“${code}”在另一个文件中已有情形`,
          en: `${code} has situations in another file`,
        });
      }
      all.set(code, tree);
    }
  }
  return all;
}

function publishedCodes(items: readonly ServiceItem[]): ReadonlySet<string> {
  return new Set(items.filter(({ published }) => published).map(({ itemCode }) => itemCode));
}

const faultsShown = 50;

function refuseFaults(faults: readonly Fault[]) {
  const lines = faults.slice(0, faultsShown).map(describeFault).join('\n');
  return refuse(
    'catalogue/data-broken',
    {
      zh: `事项数据有 ${faults.length} 处错误，未导入任何内容：\n${lines}`,
      en: `The catalogue's data has ${faults.length} faults; nothing was loaded:\n${lines}`,
    },
    { faults },
  );
}
