const DIGITS = '〇一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_DIGITS_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Writer = (value: number) => string;

const decimal: Writer = (value) => String(value);
const counting = inChinese(DIGITS, ['', '十', '百', '千']);
const digitByDigit: Writer = (value) => Array.from(String(value), (digit) => DIGITS[Number(digit)] ?? '').join('');

/** How Word writes the numbers of lists (`ST_NumberFormat`, ECMA-376 part 1, 17.18.59). */
const WRITERS: Readonly<Record<string, Writer>> = {
  none: () => '',
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => inFullWidth(String(value)),
  decimalFullWidth2: (value) => inFullWidth(String(value)),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: inSeries(0x2460, 20),
  decimalEnclosedCircleChinese: inSeries(0x2460, 20),
  decimalEnclosedParen: inSeries(0x2474, 20),
  decimalEnclosedFullstop: inSeries(0x2488, 20),
  ideographEnclosedCircle: inSeries(0x3280, 10),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: inChinese(FORMAL_DIGITS, ['', '拾', '佰', '仟'], true),
  ideographLegalTraditional: inChinese(FORMAL_DIGITS_TRADITIONAL, ['', '拾', '佰', '仟'], true),
  ideographTraditional: inCycle(STEMS),
  ideographZodiac: inCycle(BRANCHES),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
};

/** A number as a list prints it. A format that is not known prints digits, as Word does. */
export function numberText(value: number, format: string): string {
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  return (write ?? decimal)(value);
}

/** Numbers in words, up to 9999; ten to nineteen begin with 十, unless the formal digits are used. */
function inChinese(digits: string, units: readonly string[], isFormal = false): Writer {
  return (value) => {
    if (value < 1 || value > 9999) return decimal(value);
    let text = '';
    let zero = false;
    Array.from(String(value)).forEach((digit, index, all) => {
      if (digit === '0') {
        zero = true;
        return;
      }
      if (zero) text += isFormal ? (digits[0] ?? '') : '零';
      zero = false;
      text += (digits[Number(digit)] ?? '') + (units[all.length - 1 - index] ?? '');
    });
    return isFormal ? text : text.replace(/^一十/u, '十');
  };
}

/** Characters that follow one another in Unicode; what the series does not reach is written in digits. */
function inSeries(first: number, length: number): Writer {
  return (value) => (value >= 1 && value <= length ? String.fromCharCode(first + value - 1) : decimal(value));
}

function inCycle(series: string): Writer {
  return (value) => (value >= 1 ? (series[(value - 1) % series.length] ?? '') : decimal(value));
}

function inFullWidth(digits: string): string {
  return digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return decimal(value);
  let text = '';
  let rest = value;
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** A to Z, then AA, BB, as Word goes on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return decimal(value);
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
