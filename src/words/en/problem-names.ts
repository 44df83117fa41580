import { speak } from '#voice';

/** A qube’s class that can have a template, and the class of that template. */
type OnTemplate = 'AppVM' | 'DispVM';

/** What can be wrong with names, ids and templates. */
export const namesProblem = speak({
  codes: {
    S020: { means: 'A name is used twice.', todo: 'Give each qube and each party its own name.' },
    S021: {
      means: 'A name is reserved.',
      todo: 'Choose another name. Here, wifi, router, isp and dom0 are taken. In Qubes, no qube can be called Domain-0, none or default, and no name can end in -dm.',
    },
    S022: {
      means: 'Two qubes have the same id, and so the same address.',
      todo: 'Give each its own id. A disposable may have the same id as a qube that is not one.',
    },
    S023: {
      means: 'A qube has a template of the wrong class.',
      todo: 'Name a TemplateVM as the template of an AppVM, and an AppVM as that of a DispVM.',
    },
    S024: {
      means: 'A qube has a template, but its class cannot have one.',
      todo: 'Remove the template, or set the class to AppVM or DispVM.',
    },
    S025: { means: 'Two sites have the same domain.', todo: 'Give each site its own domain.' },
    S026: {
      means: 'A party that is not a site has a domain. Here, only sites have names: a limit of ours.',
      todo: 'Remove domain, or set kind to site.',
    },
  },
  found: {
    name: (first: string) => `Its name is already that of ${first}.`,
    reserved: (name: string) => `The name is “${name}”.`,
    id: (id: number, first: string) => `Its id, ${id}, is already that of ${first}.`,
    noTemplate: (template: string, kind: 'TemplateVM' | 'StandaloneVM' | 'Desktop') =>
      `Its template is “${template}”, but a ${kind} has no template.`,
    template: (template: string, kind: string, of: OnTemplate) =>
      of === 'AppVM'
        ? `Its template, “${template}”, is of class ${kind}; that of an AppVM must be a TemplateVM.`
        : `Its template, “${template}”, is of class ${kind}; that of a DispVM must be an AppVM.`,
    notSite: (kind: 'resolver' | 'vpn-server' | 'relay') => `This is a ${kind}, and not a site.`,
    domain: (domain: string, first: string) => `Its domain, ${domain}, is already that of ${first}.`,
  },
});
