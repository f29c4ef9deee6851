import { useQuery } from '@tanstack/react-query';
import { Tabs, Typography } from 'antd';
import { useParams } from 'react-router';
import { branchLabels } from '@tongban/vocabulary';
import { editingVocabularyQuery, itemQuery } from '../../api/catalogue.ts';
import type { EditedItem } from '../../api/catalogue.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { DefectList } from '../../components/catalogue/DefectList.tsx';
import { ItemActions } from '../../components/catalogue/ItemActions.tsx';
import { ItemStateMark } from '../../components/catalogue/ItemStateMark.tsx';
import { OpenRevisionLinks } from '../../components/catalogue/OpenRevisionLinks.tsx';
import { VersionCompare } from '../../components/catalogue/VersionCompare.tsx';
import { VersionTable } from '../../components/catalogue/VersionTable.tsx';
import { useFilter } from '../../components/catalogue/use-filter.ts';
import { itemGroups } from '../../editors/item-fields.ts';
import { editingVocabulary } from '../../editors/material-fields.ts';
import { ShownFields } from '../../editors/ShownFields.tsx';
import { ShownSituation } from '../../editors/ShownSituation.tsx';
import { label } from '../../messages/label.ts';
import { message, pick } from '../../messages/messages.ts';

/** One item with everything it says, its versions, and what may be wrong with it. */
export function ItemPage() {
  const { itemCode = '' } = useParams();
  const found = useQuery(itemQuery({ itemCode }));
  if (found.data === undefined) {
    return <LoadState error={found.error} onRetry={() => void found.refetch()} />;
  }
  return <Item found={found.data} />;
}

function Item({ found }: { found: EditedItem }) {
  const { item, state, version, versions, openRevisions, defects } = found;
  const tabs = useFilter();
  const vocabulary = editingVocabulary(useQuery(editingVocabularyQuery()).data);
  return (
    <>
      <Typography.Title level={1}>{pick(item.name)}</Typography.Title>
      <div className="case-header">
        <ItemStateMark state={state} published={item.published} />
        <span className="number">{item.itemCode}</span>
        <span className="number">{item.basicCode}</span>
        <span>{label(branchLabels, item.branchCode)}</span>
        <span>{pick(item.itemType.name)}</span>
        <span>{message('versionNumber', { n: version })}</span>
      </div>
      <ItemActions itemCode={item.itemCode} state={state} open={openRevisions} />
      <OpenRevisionLinks revisions={openRevisions} />
      <Tabs
        activeKey={tabs.valueOf('tab') || 'basics'}
        onChange={(key) => tabs.change('tab', key)}
        items={[
          ...itemGroups(vocabulary).map((group) => ({
            key: group.key,
            label: message(group.label),
            children: <ShownFields fields={group.fields} value={item} />,
          })),
          {
            key: 'situations',
            label: message('situations'),
            children: <ShownSituation tree={item.situation} materials={vocabulary.materials} />,
          },
          {
            key: 'versions',
            label: `${message('versions')} (${versions.length})`,
            children: (
              <>
                <VersionTable versions={versions} />
                <VersionCompare
                  key={versions.length}
                  itemCode={item.itemCode}
                  versions={versions.map((one) => one.version)}
                />
              </>
            ),
          },
          {
            key: 'quality',
            label: `${message('faultsOfItem')} (${defects.length})`,
            children: <DefectList defects={defects} />,
          },
        ]}
      />
    </>
  );
}
