import { speak } from '#voice';

type NoAppVM = 'TemplateVM' | 'StandaloneVM' | 'DispVM' | 'Desktop';

/** What can be wrong with what is said about disposables. */
export const disposablesProblem = speak({
  codes: {
    S090: {
      means: 'A default_dispvm or a line of policy names a qube that does not exist.',
      todo: 'Add that qube, or name one that exists. For no disposables at all, set default_dispvm to null.',
    },
    S091: {
      means: 'A qube is named as a disposable template, but is not one.',
      todo: 'Name an AppVM, and set template_for_dispvms to true there.',
    },
    S092: {
      means: 'Only an AppVM can be a disposable template.',
      todo: 'Remove template_for_dispvms, or set class to AppVM.',
    },
    S093: {
      means: 'A Desktop has settings that only a qube can have.',
      todo: 'Remove default_dispvm, tags, template_for_dispvms, firewall and policy.',
    },
    S094: {
      means:
        'Two disposables come from one template that is not in the list, and they use different net qubes: which of them new ones get, we cannot tell.',
      todo: 'Add the template as an AppVM with template_for_dispvms, and give it its netvm.',
    },
    S095: {
      means:
        'A line of policy is for a tag or a class that no qube can have here: known here, but not modelled.',
      todo: 'Write a line for each qube that it is for, by its name, or remove it.',
    },
  },
  found: {
    noQube: (name: string) => `No qube has the name “${name}”.`,
    kind: (name: string, kind: NoAppVM) => `“${name}” is a ${kind}, and not an AppVM.`,
    notTemplate: (name: string) => `“${name}” is an AppVM, but no disposable may be copied from it.`,
    flagged: (kind: NoAppVM) => `It is true, but this is a ${kind}, and not an AppVM.`,
    twoNetvms: (template: string, first: string) =>
      `“${first}” comes from “${template}” too, and has another netvm.`,
    noCaller: 'For what dom0 does itself, no policy is asked.',
    noTag: (tag: string) => `No qube can have the tag “${tag}” here.`,
    noClass: (kind: string) => `No qube can have the class “${kind}” here.`,
    elsewhere: (dest: string) => `“${dest}” takes in qubes that are there already.`,
    ofDesktop: 'This is a Desktop, which has no such setting.',
    besideDesktop: 'There is a Desktop, and it has no such setting.',
  },
});
