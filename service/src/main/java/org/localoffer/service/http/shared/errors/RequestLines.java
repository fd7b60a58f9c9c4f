package org.localoffer.service.http.shared.errors;

import java.net.InetSocketAddress;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.arc.Arc;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;
import org.jspecify.annotations.Nullable;

/**
 * Created by Netty, which calls it for each accepted connection. It corrects malformed request lines, and has input
 * that is not HTTP answered with an error page: Vert.x and Quarkus would answer both with a bare status. TLS ends at a
 * proxy in front of the service; if it ended here, the first request of a connection would pass before these handlers
 * are installed.
 */
public final class RequestLines extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst("request-lines", new FirstBytes());
    }

    /** Waits for the first bytes: only then are the handlers of Vert.x installed, between which ours is placed. */
    private static final class FirstBytes extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ChannelPipeline pipeline = context.pipeline();
            @Nullable ChannelHandlerContext decoder = pipeline.context(HttpRequestDecoder.class);
            @Nullable VertxHandler<?> handler = pipeline.get(VertxHandler.class);
            if (decoder != null && handler != null) {
                pipeline.addAfter(decoder.name(), "repaired-requests", new Repaired());
                if (handler.getConnection() instanceof HttpServerConnection connection) {
                    connection.invalidRequestHandler(
                            Arc.container().instance(BrokenRequests.class).get()::refuse);
                }
                pipeline.remove(this);
            }
            context.fireChannelRead(message);
        }
    }

    private static final class Repaired extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request
                    && request.decoderResult().isSuccess()) {
                request.setUri(RepairedTarget.of(request.uri()));
                nameTheHost(request, context.channel());
            }
            context.fireChannelRead(message);
        }

        /**
         * Adds a Host header to HTTP/1.0 requests, which some load balancers use for health checks: without it, no
         * absolute address can be built.
         */
        private static void nameTheHost(HttpRequest request, Channel channel) {
            if (request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                    && !request.headers().contains(HttpHeaderNames.HOST)
                    && channel.localAddress() instanceof InetSocketAddress here) {
                request.headers().set(HttpHeaderNames.HOST, "localhost:" + here.getPort());
            }
        }
    }
}
