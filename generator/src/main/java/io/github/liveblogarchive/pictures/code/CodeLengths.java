package io.github.liveblogarchive.pictures.code;

import java.util.stream.IntStream;

/** Lengths of the codes of Huffman's method, none longer than a format allows. */
final class CodeLengths {
    private CodeLengths() {}

    /**
     * The length of each symbol's code, 0 where it does not occur.
     *
     * @param frequencies at least two of them above 0
     */
    static int[] of(int[] frequencies, int longest) {
        int[] weights = frequencies.clone();
        int[] lengths = free(weights);
        while (IntStream.of(lengths).anyMatch(length -> length > longest)) {
            // Flatter weights give a flatter tree; in the end all are equal.
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (weights[i] + 1) >> 1;
            }
            lengths = free(weights);
        }
        return lengths;
    }

    // Two queues: the symbols by weight, and the nodes made of them, which come about in order of weight.
    private static int[] free(int[] weights) {
        // Of equal weights the last symbol comes first, and so has one of the longest codes: JPEG needs that.
        int[] symbols = IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted((a, b) -> weights[a] == weights[b] ? b - a : weights[a] - weights[b])
                .mapToInt(Integer::intValue)
                .toArray();
        int leaves = symbols.length;
        long[] weight = new long[2 * leaves - 1];
        int[] parent = new int[2 * leaves - 1];
        for (int i = 0; i < leaves; i++) {
            weight[i] = weights[symbols[i]];
        }
        int leaf = 0;
        int node = leaves;
        for (int next = leaves; next < weight.length; next++) {
            for (int child = 0; child < 2; child++) {
                boolean isLeaf = node == next || (leaf < leaves && weight[leaf] <= weight[node]);
                int least = isLeaf ? leaf++ : node++;
                weight[next] += weight[least];
                parent[least] = next;
            }
        }
        int[] depth = new int[weight.length];
        int[] lengths = new int[weights.length];
        for (int i = weight.length - 2; i >= 0; i--) {
            depth[i] = depth[parent[i]] + 1;
            if (i < leaves) {
                lengths[symbols[i]] = depth[i];
            }
        }
        return lengths;
    }

    /** The codes that lengths stand for, the shortest first, and of equal ones that of the lower symbol. */
    static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 16; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = code++;
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
