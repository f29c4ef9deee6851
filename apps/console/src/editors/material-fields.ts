import {
  isOwnMaterialKey,
  materialFormLabels,
  materialNecessityLabels,
  materialSourceLabels,
  materialTypeLabels,
  ownMaterialKeys,
} from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { message, pick } from '../messages/messages.ts';
import type { FieldSpec, Option } from './field-spec.ts';
import { optionsOf } from './options.ts';

/** What an item may name, in the reader's language. */
export interface EditingVocabulary {
  readonly materials: readonly (Option & { readonly remark: string })[];
  readonly flows: readonly { readonly template: string; readonly title: string }[];
}

export function editingVocabulary(
  answer: Answer<'readEditingVocabulary'> | undefined,
  itemCode?: string,
): EditingVocabulary {
  const own = itemCode === undefined ? [] : ownMaterialKeys(itemCode);
  return {
    materials: [
      ...(answer?.materials ?? []).map((material) => ({
        value: material.materialKey,
        label: pick(material.name),
        remark: remarkOf(material),
      })),
      ...own.map((value, at) => ({
        value,
        label: message('ownMaterial', { number: at + 1 }),
        remark: '',
      })),
    ],
    flows: (answer?.flows ?? []).map(({ template, name }) => ({ template, title: pick(name) })),
  };
}

/** How the platform comes by it, which decides whether anybody is asked. */
function remarkOf({
  obtainedBySharing,
  licenceMayReplace,
}: {
  obtainedBySharing: boolean;
  licenceMayReplace: boolean;
}): string {
  return [
    obtainedBySharing && message('obtainedBySharing'),
    licenceMayReplace && message('licenceMayReplace'),
  ]
    .filter((one) => one !== false)
    .join('、');
}

/** The materials of an item, each with what the item wants of it. */
export function materialsField({ materials }: EditingVocabulary): FieldSpec {
  const known = new Map(materials.map((one) => [one.value, one]));
  return {
    kind: 'list',
    name: ['materials'],
    label: 'materials',
    entry: 'material',
    hint: 'materialsHelp',
    fresh: {
      demand: { type: 'original', form: 'either', necessity: 'required', copies: 1, basis: '' },
    },
    titleOf(entry) {
      const { materialKey, demand, name } = (entry ?? {}) as {
        materialKey?: string;
        name?: { zh?: string; en?: string };
        demand?: { necessity?: keyof typeof materialNecessityLabels };
      };
      if (materialKey === undefined) return '';
      const material = known.get(materialKey);
      const need = demand?.necessity && pick(materialNecessityLabels[demand.necessity]);
      const called = isOwnMaterialKey(materialKey) ? name?.zh : undefined;
      return [called || material?.label || materialKey, need, material?.remark]
        .filter(Boolean)
        .join(' · ');
    },
    fields: [
      { kind: 'choice', name: ['materialKey'], label: 'material', options: materials },
      {
        kind: 'both',
        name: ['name'],
        label: 'materialName',
        optional: true,
        hint: 'ownMaterialHelp',
      },
      {
        kind: 'choice',
        name: ['source'],
        label: 'materialSource',
        options: optionsOf(materialSourceLabels),
        optional: true,
        hint: 'materialSourceHelp',
      },
      { kind: 'yes', name: ['licenceMayReplace'], label: 'licenceMayReplace' },
      ...demandFields,
    ],
  };
}

const demand = (name: string) => ['demand', name] as const;

const demandFields: readonly FieldSpec[] = [
  {
    kind: 'choice',
    name: demand('necessity'),
    label: 'necessity',
    options: optionsOf(materialNecessityLabels),
  },
  {
    kind: 'choice',
    name: demand('type'),
    label: 'materialType',
    options: optionsOf(materialTypeLabels),
  },
  {
    kind: 'choice',
    name: demand('form'),
    label: 'materialForm',
    options: optionsOf(materialFormLabels),
  },
  { kind: 'number', name: demand('copies'), label: 'copies' },
  { kind: 'text', name: demand('basis'), label: 'materialBasis' },
  { kind: 'text', name: demand('sourceNote'), label: 'sourceNote', optional: true },
  { kind: 'text', name: demand('specification'), label: 'specification', optional: true },
  { kind: 'long', name: demand('instructions'), label: 'instructions', optional: true },
  {
    kind: 'long',
    name: demand('acceptanceStandard'),
    label: 'acceptanceStandard',
    optional: true,
  },
  { kind: 'text', name: demand('blankForm'), label: 'blankForm', optional: true },
  { kind: 'text', name: demand('sampleForm'), label: 'sampleForm', optional: true },
  { kind: 'text', name: demand('dataResourceId'), label: 'dataResource', optional: true },
  { kind: 'text', name: demand('licenceTypeCode'), label: 'licenceType', optional: true },
];
