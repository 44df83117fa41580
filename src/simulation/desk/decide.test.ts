import { describe, expect, test } from 'vitest';
import { ruleText, SHIPPED, type PolicyRule } from '#model/desk/desk-policy.ts';
import { decide } from './decide.ts';

const deny: PolicyRule = {
  service: 'qubes.ClipboardPaste',
  source: 'vault',
  dest: 'untrusted',
  action: 'deny',
};

describe('dom0’s policy', () => {
  test('as shipped asks before a file is copied, and before a text is pasted.', () => {
    expect(decide(SHIPPED, 'qubes.Filecopy', 'untrusted', 'work').answer).toBe('ask');
    expect(decide(SHIPPED, 'qubes.ClipboardPaste', 'vault', 'work').answer).toBe('ask');
  });

  test('is read from the top, and the first rule that matches wins.', () => {
    expect(decide([deny, ...SHIPPED], 'qubes.ClipboardPaste', 'vault', 'untrusted').answer).toBe('deny');
    expect(decide([...SHIPPED, deny], 'qubes.ClipboardPaste', 'vault', 'untrusted').answer).toBe('ask');
  });

  test('denies a call that no rule matches.', () => {
    expect(decide([], 'qubes.Filecopy', 'untrusted', 'work')).toEqual({ answer: 'deny' });
    expect(decide([deny], 'qubes.Filecopy', 'vault', 'untrusted')).toEqual({ answer: 'deny' });
  });

  test('means any qube but dom0 by @anyvm, dom0 by @adminvm, and all of them by *.', () => {
    const by = (dest: string): PolicyRule => ({
      service: '*',
      source: '*',
      dest,
      action: 'allow',
    });
    const answers = (dest: string): string[] =>
      ['work', 'dom0'].map((to) => decide([by(dest)], 'qubes.Filecopy', 'vault', to).answer);
    expect(answers('@anyvm')).toEqual(['allow', 'deny']);
    expect(answers('@adminvm')).toEqual(['deny', 'allow']);
    expect(answers('*')).toEqual(['allow', 'allow']);
    expect(answers('work')).toEqual(['allow', 'deny']);
  });

  test('with a target lets a call end there and nowhere else.', () => {
    const rule: PolicyRule = {
      service: 'qubes.Filecopy',
      source: 'untrusted',
      dest: '@default',
      action: 'allow',
      target: 'work',
    };
    expect(decide([rule], 'qubes.Filecopy', 'untrusted', 'work').answer).toBe('allow');
    expect(decide([rule], 'qubes.Filecopy', 'untrusted', 'vault').answer).toBe('deny');
    expect(ruleText(rule)).toBe('qubes.Filecopy * untrusted @default allow target=work');
  });

  test('is written as service, argument, source, destination and action.', () => {
    expect(ruleText(deny)).toBe('qubes.ClipboardPaste * vault untrusted deny');
  });
});
