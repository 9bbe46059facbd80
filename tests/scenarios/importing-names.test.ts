import { seededRandom } from '@hub/kit/demo/random.ts';
import { expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

interface Known {
  id: string;
  code: string;
  name: string;
  formerNames: string[];
  divisionCode: string;
  places: string[];
}

interface Dirty {
  written: string;
  truth: string | null;
  how: string;
}

const question = `query ($names: [OrganizationNameInput!]!, $line: DivisionCode) {
  matchPartyOrganizations(names: $names, line: $line) {
    name isCertain candidates { organization { id name } confidence reasons }
  }
}`;

const traditional: Record<string, string> = {
  党: '黨',
  镇: '鎮',
  乡: '鄉',
  区: '區',
  总: '總',
  县: '縣',
  东: '東',
  华: '華',
  龙: '龍',
  桥: '橋',
  国: '國',
  员: '員',
  会: '會',
  组: '組',
  织: '織',
  罗: '羅',
  阳: '陽',
  门: '門',
  马: '馬',
  云: '雲',
  兴: '興',
  广: '廣',
};
const toTraditional = (text: string) => [...text].map((c) => traditional[c] ?? c).join('');
const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0));
const abbreviated = (text: string) =>
  text
    .replace(/^中共/, '')
    .replace(/总支部委员会$/, '党总支')
    .replace(/支部委员会$/, '党支部')
    .replace(/工作委员会$/, '党工委')
    .replace(/委员会$/, '党委');

/** What people make of the names of the register, with the truth known. */
function corpus(known: readonly Known[], count: number): Dirty[] {
  const chance = seededRandom(2611);
  return Array.from({ length: count }, (): Dirty => {
    const one = chance.pick(known);
    const truth = one.id;
    const [, ...nearer] = one.places;
    const path = nearer.slice(chance.int(0, Math.max(0, nearer.length - 1))).join('');
    const withPlace = (text: string) => text.replace(/^(中共)?/, `$1${path}`);
    switch (chance.int(0, 8)) {
      case 0:
        return { written: one.name, truth, how: 'as it is' };
      case 1:
        return { written: withPlace(one.name), truth, how: 'places added' };
      case 2:
        return { written: toTraditional(withPlace(one.name)), truth, how: 'traditional' };
      case 3:
        return { written: abbreviated(withPlace(one.name)), truth, how: 'abbreviated' };
      case 4:
        return {
          written: ` ${toFullWidth(abbreviated(withPlace(one.name)))}　`,
          truth,
          how: 'wide and spaced',
        };
      case 5:
        return { written: withPlace(one.name).replace(/^中共/, '中国共产党'), truth, how: 'in full' };
      case 6: {
        // Another organization of no register.
        const other = chance.pick(known);
        const strange = `${other.places.at(-1) ?? ''}某${chance.int(1, 9)}厂党委`;
        return { written: strange, truth: null, how: 'not on file' };
      }
      case 7: {
        const text = abbreviated(withPlace(one.name));
        const at = chance.int(0, Math.max(0, [...text].length - 4));
        const typo = [...text].map((c, i) => (i === at ? '某' : c)).join('');
        return { written: typo, truth: null, how: 'a slip' };
      }
      default: {
        // A township of the same name somewhere else.
        const elsewhere = chance.pick(known);
        const text = abbreviated(one.name);
        const place = elsewhere.places.at(-1) ?? '';
        const there = known.filter(({ name, places }) => name === one.name && places.includes(place));
        return {
          written: place + text,
          truth: there.length === 1 ? there[0]!.id : null,
          how: 'of another place',
        };
      }
    }
  });
}

test('names as people write them are taken only when they are right', async () => {
  await using register = await openRegister();
  const rows = await register.rows(`
    select o.id, o.code, o.name, o.former_names as "formerNames", o.division_code as "divisionCode",
      coalesce((select array_agg(d.name order by length(d.code)) from organizations.divisions d
        where d.valid_to is null and length(d.code) < length(o.division_code) and o.division_code like d.code || '%'), '{}') as places
    from organizations.party_organizations o where o.dissolved_on is null order by o.code`);
  const names = corpus(rows as Known[], 3000);
  let certain = 0;
  let right = 0;
  let possible = 0;
  let offered = 0;
  const wrong: unknown[] = [];
  const missed = new Map<string, number>();
  for (let at = 0; at < names.length; at += 200) {
    const part = names.slice(at, at + 200);
    const { data, errors } = await register.ask(
      question,
      { names: part.map(({ written }) => ({ name: written })), line: null },
      asCoordinator('450922'),
    );
    expect(errors).toBeUndefined();
    data.matchPartyOrganizations.forEach((match: any, i: number) => {
      const { truth, written, how } = part[i]!;
      const [first] = match.candidates;
      // Two on file may be called the same at the same place; then either is right, and neither is certain.
      if (match.isCertain) {
        certain += 1;
        if (first.organization.id === truth) right += 1;
        else wrong.push({ written, how, taken: first.organization.name, truth });
      }
      if (truth === null) return;
      possible += 1;
      if (match.candidates.some(({ organization }: any) => organization.id === truth)) offered += 1;
      else missed.set(how, (missed.get(how) ?? 0) + 1);
    });
  }
  // How much is taken without asking is for the reader; that nothing of it is wrong is the promise.
  console.info({ certain, right, possible, offered, recall: certain / possible, missed: [...missed] });
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(offered / possible).toBeGreaterThan(0.9);
  expect(right / possible).toBeGreaterThan(0.4);
});
