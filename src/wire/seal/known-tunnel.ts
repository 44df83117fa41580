import { hexToBytes } from '@noble/hashes/utils.js';

/**
 * A real tunnel, for tests: captured between two wireguard-go 0.0.20220316 in two network namespaces, with the keys that
 * `wg genkey` made for it and the draws that `lab/keylog` noted. The tunnel is gone; the keys open nothing else.
 */
export const KNOWN_TUNNEL = {
  initiator: {
    staticPrivate: 'YGepszI01NoJzwQ38c6ZMU5FtK/rtrzdKefEA49Z8nc=',
    staticPublic: 'sdoLJficcxuoAzfFha3U8IwzFNmMSGWW5Em7WmWhMzU=',
    draws: ['tnw2oVmRotixaV5mJpabzSlbrAiZVdVD+3xIUzAvamk='],
  },
  responder: {
    staticPrivate: 'KJdkDUZPL8WguqNK3r1mRTW5e/HdbDeLk5LHbkqMFXc=',
    staticPublic: 'q1bYQBZmHAYZZeRPmAINNFH4C06oPZQGKdcBmcGTMBg=',
    draws: ['/BDFJdhb7FNsLOxLXEf34AyBSqTHoeRyki4k3n2GT8M='],
  },
  /** Frames 3, 4 and 13: initiation, response, and a transport message that holds the HTTP request. */
  initiation: hexToBytes(
    '010000003a74eb4168ebe47afbffb0307ce5217bfb0d47e5cf76cadc0c0521f5f913dd076652e808d5046b5cef0a968d' +
      'b7b9fa2f62366f45d7e0f7f20f370ac8829d57a4dea83aa47e92a66ccb485bdae63ca7ab64dd59483f446f9b714e36b4' +
      '810309b57472c6acb3435c07b4b49dbdb4fa9866f4b751abf5e897d46f4a7524558c8b75000000000000000000000000' +
      '00000000',
  ),
  response: hexToBytes(
    '020000009267481a3a74eb4116cfbd21f3b3ef38402de6b1c206906a2e8212f42a4244c6bbdadd3b992f2f6c29372640' +
      '34c0733fa2a5f326d294788bede93e4f8c5f80b1c15c24b0f403dd5300000000000000000000000000000000',
  ),
  request: hexToBytes(
    '040000009267481a0400000000000000ad3d5be12edba07bfdaf9da688a0a93701f74343598a9370783b941c678f1622' +
      '2d91dfa27014e2f0f85668a955374ba60b6f8124f711199a30f64e25feec038c5050e8c6e856a71ac67f18ccfac4a50d' +
      'be432e28e8a2db201f380a81f805e416621f2ca9a4651ae0bd6f9e864dcbf4dada0f3b001f2b30b7273f6ae50047764a' +
      'd803f7cc204f80b1b17db27b5808ab68038a84b461c6a89589001f693ddfb00e',
  ),
  holds: 'GET /secret.txt HTTP/1.1',
} as const;
