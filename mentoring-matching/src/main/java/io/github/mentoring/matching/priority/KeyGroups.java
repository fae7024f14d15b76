package io.github.mentoring.matching.priority;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/** The open pairs that have the same key, keys ascending. */
final class KeyGroups {

    private final int[] first; // group -> where its pairs begin; one more entry at the end
    private final int[] edgeAt;

    private KeyGroups(int[] first, int[] edgeAt) {
        this.first = first;
        this.edgeAt = edgeAt;
    }

    /** Groups the pairs that are open now. */
    static KeyGroups ofOpen(Face face, ImmutableLongArray key) {
        int[] open = new int[face.edges];
        int size = 0;
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge]) {
                open[size++] = edge;
            }
        }
        long[] keys = new long[size];
        for (int k = 0; k < size; k++) {
            keys[k] = key.get(open[k]);
        }
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        int[] first = new int[distinct.length + 1];
        int[] group = new int[size];
        for (int k = 0; k < size; k++) {
            group[k] = Arrays.binarySearch(distinct, keys[k]);
            first[group[k] + 1]++;
        }
        for (int g = 0; g < distinct.length; g++) {
            first[g + 1] += first[g];
        }
        int[] next = first.clone();
        int[] edgeAt = new int[size];
        for (int k = 0; k < size; k++) {
            edgeAt[next[group[k]]++] = open[k];
        }
        return new KeyGroups(first, edgeAt);
    }

    int count() {
        return first.length - 1;
    }

    int[] edges(int group) {
        return Arrays.copyOfRange(edgeAt, first[group], first[group + 1]);
    }
}
