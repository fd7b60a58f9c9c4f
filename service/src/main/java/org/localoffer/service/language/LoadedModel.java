package org.localoffer.service.language;

import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;

/** A language model from the files of its jar. */
final class LoadedModel extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;

    /** @param files name of the model's file without its ending */
    LoadedModel(String files, PoolingMode pooling) {
        super(Runnable::run);
        this.encoder = loadFromJar(files + ".onnx", files + "-tokenizer.json", pooling);
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
