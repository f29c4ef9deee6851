import type { ItemCode, Material, MaterialKey, ServiceItem } from '../domain/service-item.ts';
import { enterprisePage, applicantKindPage } from './blocks/enterprise.ts';
import { contactPage, handlerPage } from './blocks/contact.ts';
import { deliveryPage } from './blocks/delivery.ts';
import { ruleApplies } from './by-rule/page-rule.ts';
import { pageRules } from './by-rule/page-rules.ts';
import type { SituationTree } from '../domain/situation.ts';
import { composeForm } from './compose.ts';
import type { Field } from './field.ts';
import type { ItemForm } from './form.ts';
import { type FormPlan, pagesOfPlan } from './form-plan.ts';
import { type ItemPages, ownPages, withItemPages } from './item-pages.ts';
import { page, type Page } from './page.ts';
import { hangsOnForm, situationPages } from './situation-page.ts';
import { situationUploads } from './situation-uploads.ts';
import { uploadsOf } from './uploads.ts';
import { exitEntryForms } from './written/exit-entry.ts';
import { householdForms } from './written/household.ts';
import { publicOrderForms } from './written/public-order.ts';
import { trafficForms } from './written/traffic.ts';
import type { WrittenForms } from './written/written-forms.ts';

export const writtenForms: WrittenForms = {
  ...householdForms,
  ...exitEntryForms,
  ...trafficForms,
  ...publicOrderForms,
};

export interface FormParts {
  readonly fields: ReadonlyMap<MaterialKey, Readonly<Record<string, Field>>>;
  readonly itemQuestions: ReadonlyMap<ItemCode, ItemPages>;
  readonly materials: ReadonlyMap<MaterialKey, Material>;
  readonly situations: ReadonlyMap<ItemCode, SituationTree>;
}

interface PlannedItem extends ServiceItem {
  /** What an editor arranged; the item asks what its kind asks when left out. */
  readonly formPlan?: FormPlan;
}

/** The form of an item: as an editor arranged it, written by hand, or composed by rule from its kind, its applicants and its materials. */
export function formOf(item: PlannedItem, parts: FormParts): ItemForm {
  const { situations } = parts;
  // An item may come by a material in a way of its own, and have some that no list knows.
  const ofItem = item.materials.map((material) => [material.materialKey, material] as const);
  const materials = new Map<MaterialKey, Material>([...parts.materials, ...ofItem]);
  const written = writtenForms[item.itemCode];
  const situation = situations.get(item.itemCode);
  const extras = (written?.uploads ?? []).flatMap(({ materialKey }) => {
    const listed = item.materials.some((material) => material.materialKey === materialKey);
    const material = materials.get(materialKey as MaterialKey);
    return listed || material === undefined ? [] : [material];
  });
  const { before, after } = framePages(item, situation);
  const matter =
    item.formPlan === undefined ? matterPages(item, parts) : pagesOfPlan(item.formPlan);
  return composeForm(
    item,
    [...before, ...matter, ...after],
    situationUploads(
      uploadsOf([...item.materials, ...extras].filter(isUploadable(item)), written?.uploads),
      { tree: situation, materials },
    ),
  );
}

/** The pages that every form has around its matter: who applies, in which situation, how to reach them, how they receive it. */
export function framePages(
  item: ServiceItem,
  situation: SituationTree | undefined,
): { readonly before: readonly Page[]; readonly after: readonly Page[] } {
  const circumstances = situationPages(situation);
  const later = hangsOnForm(situation);
  return {
    before: [...(later ? [] : circumstances), ...applicantPages(item)],
    after: [...(later ? circumstances : []), contactPageOf(item), ...deliveryPages(item)],
  };
}

/** What the item asks for its own sake, where no editor said otherwise. */
export function matterPages(item: ServiceItem, parts: FormParts): readonly Page[] {
  return writtenForms[item.itemCode]?.pages ?? composedPages(item, parts);
}

/** Pages by kind, then what is typed for each material unless those pages ask it already. */
function composedPages(item: ServiceItem, { fields, itemQuestions }: FormParts): Page[] {
  const byKind = pageRules
    .filter((rule) => ruleApplies(rule, item))
    .flatMap((rule) => rule.pages(item));
  const own = itemQuestions.get(item.itemCode);
  const asked = [...byKind, ...ownPages(own)];
  return withItemPages({ byKind, byMaterial: materialPages(item, fields, asked) }, own);
}

function applicantPages({ audience }: ServiceItem): Page[] {
  if (!audience.includes('enterprise')) return [];
  return [audience.includes('person') ? applicantKindPage() : enterprisePage()];
}

function contactPageOf({ audience }: ServiceItem): Page {
  return audience.includes('person') ? contactPage() : handlerPage();
}

/** With one way to receive the result there is nothing to choose. */
function deliveryPages({ delivery }: ServiceItem): Page[] {
  return delivery.length > 1 ? [deliveryPage(delivery)] : [];
}

/** For a query or an appointment a document is shown at the window; its number is enough on-line. */
function isUploadable({ flowTemplate }: ServiceItem): (material: Material) => boolean {
  const shownLater = flowTemplate === 'T01' || flowTemplate === 'T14';
  return ({ materialKey }) => !(shownLater && materialKey === 'foreign_passport');
}

/** What is typed in place of a form on paper, one page a material. */
function materialPages(
  item: ServiceItem,
  table: FormParts['fields'],
  asked: readonly Page[],
): Page[] {
  return item.materials.flatMap(({ materialKey, name }) => {
    const fields = table.get(materialKey);
    return fields === undefined || isCovered(materialKey, asked)
      ? []
      : [page(materialKey.replaceAll('_', '-'), pageTitle(name.zh), name.en, fields)];
  });
}

/**
 * An application form, a report, a statement of loss or a plan of the route says in general what the item's own pages ask in
 * particular; nobody is asked twice.
 */
export function isCovered(materialKey: string, asked: readonly Page[]): boolean {
  const fields = asked.flatMap((one) => Object.entries(one.fields));
  switch (materialKey) {
    // The form is the application: a reason in words is asked only where the item asks nothing else.
    case 'apply_form':
      return fields.filter(([, { required }]) => required).length > 1;
    case 'report_form':
      return fields.some(([name]) => name === 'incidentFacts');
    case 'loss_statement':
      return fields.some(([name]) => name === 'lossKind');
    case 'route_plan':
      return fields.some(([name]) => name === 'transportRoute');
    default:
      return false;
  }
}

/** “申请表（在线填写并电子签名）” is called “申请表” on its page. */
function pageTitle(name: string): string {
  return name.replace(/（.*）$/, '');
}
