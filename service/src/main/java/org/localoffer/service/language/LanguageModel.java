package org.localoffer.service.language;

import dev.langchain4j.model.embedding.onnx.PoolingMode;

/** The language models that run inside this process, so that no text leaves the machine. Both have 384 dimensions. */
public enum LanguageModel {
    /**
     * BGE small, English, quantised; about 5 ms per text. <a href="https://huggingface.co/BAAI/bge-small-en-v1.5">Its
     * makers</a> advise a prefix for questions, which made the ranking of short ones worse here.
     */
    BGE("bge-small-en-v1.5-q", PoolingMode.CLS, "", ""),

    /**
     * E5 small, English, quantised; about as fast. It judges listings a second time: what both find similar is seldom
     * similar by chance. The prefixes are those that <a href="https://huggingface.co/intfloat/e5-small-v2">its
     * makers</a> ask for.
     */
    E5("e5-small-v2-q", PoolingMode.MEAN, "query: ", "passage: ");

    /** Dimensions of each embedding. */
    static final int DIMENSIONS = 384;

    private final String files;
    private final PoolingMode pooling;
    private final String question;
    private final String passage;

    LanguageModel(String files, PoolingMode pooling, String question, String passage) {
        this.files = files;
        this.pooling = pooling;
        this.question = question;
        this.passage = passage;
    }

    /** Part of the key of each stored embedding, since embeddings of different models are not comparable. */
    String key() {
        return files;
    }

    /** A question as the model expects it. */
    String question(String text) {
        return question + text;
    }

    /** A text that questions are compared with, as the model expects it. */
    String passage(String text) {
        return passage + text;
    }

    /** Loads it in about a second. */
    LoadedModel load(ModelFiles unpacked) {
        return new LoadedModel(files, pooling, unpacked);
    }
}
