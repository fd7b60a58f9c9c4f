package org.localoffer.service.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;

/** A language model from the files of its jar. */
final class LoadedModel extends AbstractInProcessEmbeddingModel {

    /**
     * Threads that embed one text. By default there are as many as processors, which wait for each other by spinning: on
     * two processors a text then took 11.5 ms of processor time and 9.7 ms of time, instead of 5.7 and 6.7 ms.
     */
    private static final int THREADS = 1;

    private final OnnxBertBiEncoder encoder;

    /**
     * Loads a model.
     *
     * @param name of the model's file without its ending
     */
    LoadedModel(String name, PoolingMode pooling, ModelFiles files) {
        super(Runnable::run);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream tokenizer =
                        ModelFiles.resource(name + "-tokenizer.json").openStream();
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(THREADS);
            // Otherwise it keeps as much memory as texts needed that were embedded at once, and is not quicker.
            options.setCPUArenaAllocator(false);
            this.encoder = new OnnxBertBiEncoder(
                    environment, session(environment, name + ".onnx", files, options), tokenizer, pooling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model " + name + " does not run", e);
        }
    }

    private static OrtSession session(
            OrtEnvironment environment, String file, ModelFiles files, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        Optional<Path> unpacked = files.unpacked(file);
        if (unpacked.isPresent()) {
            return environment.createSession(unpacked.get().toString(), options);
        }
        try (InputStream model = ModelFiles.resource(file).openStream()) {
            return environment.createSession(model.readAllBytes(), options);
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
