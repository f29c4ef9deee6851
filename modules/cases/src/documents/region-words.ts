/** The one-character names of the provinces by the first two digits of the division code. */
const provinceWords: Readonly<Record<string, string>> = {
  11: '京',
  12: '津',
  13: '冀',
  14: '晋',
  15: '蒙',
  21: '辽',
  22: '吉',
  23: '黑',
  31: '沪',
  32: '苏',
  33: '浙',
  34: '皖',
  35: '闽',
  36: '赣',
  37: '鲁',
  41: '豫',
  42: '鄂',
  43: '湘',
  44: '粤',
  45: '桂',
  46: '琼',
  50: '渝',
  51: '川',
  52: '贵',
  53: '云',
  54: '藏',
  61: '陕',
  62: '甘',
  63: '青',
  64: '宁',
  65: '新',
  71: '台',
  81: '港',
  82: '澳',
};

/** City words that are not simply the first character of the name. A deployment adds its own. */
const cityWords: Readonly<Record<string, string>> = { 440100: '穗', 441500: '汕尾' };

export interface RegionStep {
  readonly regionCode: string;
  readonly name: string;
  readonly level: 'nation' | 'province' | 'city' | 'county' | string;
}

/**
 * The words of a number from the organ's place in the country. `stationName` is the organ's own name
 * when it is a station: its number must differ from its bureau's.
 */
export function regionWords(
  path: readonly RegionStep[],
  stationName?: string,
  own: Readonly<Record<string, string>> = {},
): { province: string; city: string; organ: string } {
  const province = path.find((step) => step.regionCode.endsWith('0000'));
  const city = path.find((step) => /^\d{4}00$/.test(step.regionCode) && step !== province);
  const county = path.find((step) => !step.regionCode.endsWith('00'));
  const cityWord = city === undefined ? '' : (own[city.regionCode] ?? cityWords[city.regionCode]);
  const countyWord = county === undefined ? '' : (own[county.regionCode] ?? shorten(county.name));
  return {
    province: province === undefined ? '' : (provinceWords[province.regionCode.slice(0, 2)] ?? ''),
    city: cityWord ?? (city === undefined ? '' : [...city.name][0]!),
    organ: `${countyWord}${stationName === undefined ? '' : stationWord(stationName)}`,
  };
}

function shorten(name: string): string {
  const short = name.replace(/(自治县|自治旗|市辖区|新区|林区|特区|区|县|市|旗)$/, '');
  return short.length < 2 ? name : short;
}

function stationWord(name: string): string {
  return name.replace(/^.*(分局|公安局|县局)/, '').replace(/(边防)?派出所$/, '');
}
