import { answer, problem, type MockRoute } from './answer.ts';

const names: Readonly<Record<string, string>> = {
  '110000': '北京市',
  '110100': '市辖区',
  '110101': '东城区',
  '440000': '广东省',
  '440100': '广州市',
  '440104': '越秀区',
  '440300': '深圳市',
  '440303': '罗湖区',
  '440305': '南山区',
  '610000': '陕西省',
  '610100': '西安市',
  '610113': '雁塔区',
};

export const regionsRoute: MockRoute = ({ path, query }) => {
  if (path === '/api/regions') {
    const parent = query.get('parentCode') ?? '';
    const items = Object.entries(names)
      .filter(([code]) => parentOf(code) === parent)
      .map(([regionCode, name]) => ({
        regionCode,
        name,
        level: levelOf(regionCode),
        hasChildren: levelOf(regionCode) !== 'county',
      }));
    return answer({ items });
  }
  const code = /^\/api\/regions\/(\d{6})$/.exec(path)?.[1];
  if (code === undefined) return undefined;
  const name = names[code];
  if (name === undefined) return problem(404, 'organisations/no-such-region', '没有这个地区');
  const steps = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  const above = [...new Set(steps)].map((regionCode) => ({
    regionCode,
    name: names[regionCode] ?? '',
  }));
  return answer({ regionCode: code, name, level: levelOf(code), path: above, abolished: false });
};

function levelOf(code: string): string {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function parentOf(code: string): string {
  const level = levelOf(code);
  if (level === 'province') return '';
  return level === 'city' ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}
