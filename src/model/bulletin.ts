/** What a bulletin's bug went through. */
export type Wall =
  'hypervisor' | 'processor' | 'device' | 'network' | 'filter' | 'disposable' | 'qrexec' | 'frame';

export interface Breach {
  /** Number and year of Qubes Security Bulletins; not every one of the class. */
  readonly bulletins: readonly (readonly [number, number])[];
}

/** Classes of bug that broke or bent isolation in Qubes OS, with bulletins (QubesOS/qubes-secpack QSBs/). */
export const BREACHES: Readonly<Record<Wall, Breach>> = {
  hypervisor: {
    bulletins: [
      [22, 2015],
      [24, 2016],
      [29, 2017],
      [30, 2017],
      [110, 2026],
      [115, 2026],
      [116, 2026],
    ],
  },
  processor: {
    bulletins: [
      [37, 2018],
      [43, 2018],
      [49, 2019],
      [107, 2025],
      [108, 2025],
      [112, 2026],
      [113, 2026],
      [114, 2026],
    ],
  },
  device: {
    bulletins: [
      [52, 2019],
      [54, 2019],
      [55, 2019],
      [79, 2022],
      [95, 2023],
      [100, 2024],
    ],
  },
  network: {
    bulletins: [
      [42, 2018],
      [78, 2022],
      [92, 2023],
    ],
  },
  filter: {
    bulletins: [
      [4, 2012],
      [56, 2019],
    ],
  },
  disposable: {
    // Its fix covers disposables that a disposable starts; that of an offline qube is still networked by default.
    bulletins: [[47, 2019]],
  },
  qrexec: {
    bulletins: [
      [38, 2018],
      [89, 2023],
      [99, 2024],
    ],
  },
  frame: {
    bulletins: [
      [11, 2014],
      [13, 2015],
      [26, 2016],
      [34, 2017],
      [72, 2021],
      [73, 2021],
      [104, 2024],
      [105, 2024],
    ],
  },
};

/** A bulletin's number as it is written: three figures. */
export function bulletinNumber(number: number): string {
  return String(number).padStart(3, '0');
}
