import { useQuery } from '@tanstack/react-query';
import { regionsInQuery } from '../../api/look-ups.ts';
import { message } from '../../messages/messages.ts';

interface RegionSelectsProps {
  readonly label: string;
  readonly value?: string | undefined;
  readonly onChange?: (code: string | undefined) => void;
}

/** Province, city, district: each list is that of the region chosen before it. A field of a form as well. */
export function RegionSelects(props: RegionSelectsProps) {
  return (
    <span className="region-levels">
      <Level {...props} parent={undefined} depth={1} />
    </span>
  );
}

const deepest = 3;

function Level({
  label,
  value,
  onChange,
  parent,
  depth,
}: RegionSelectsProps & { readonly parent: string | undefined; readonly depth: number }) {
  const regions = useQuery(regionsInQuery(parent)).data ?? [];
  const chosen = regions.find(({ regionCode }) => isWithin(value ?? '', regionCode));
  if (regions.length === 0) return null;
  return (
    <>
      <select
        aria-label={`${label} ${depth}`}
        value={chosen?.regionCode ?? ''}
        onChange={({ target }) => onChange?.(target.value || parent)}
      >
        <option value="">{message('pleaseChoose')}</option>
        {regions.map(({ regionCode, name }) => (
          <option key={regionCode} value={regionCode}>
            {name}
          </option>
        ))}
      </select>
      {chosen?.hasChildren === true && depth < deepest && (
        <Level
          {...{ label, value }}
          {...(onChange && { onChange })}
          parent={chosen.regionCode}
          depth={depth + 1}
        />
      )}
    </>
  );
}

/** Codes of GB/T 2260 nest: two digits the province, four the city. */
function isWithin(code: string, region: string): boolean {
  return code.startsWith(region.replace(/(00)+$/, ''));
}
