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
 * Made by Netty, which tells it of each connection that is accepted. Mends what a request begins with, and has what is no
 * HTTP answered by a page of ours: Vert.x and Quarkus answer both with a status alone. TLS ends at a proxy before us; were it
 * to end here, the first request of a connection would pass before these handlers stand.
 */
public final class RequestLines extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst("request-lines", new FirstBytes());
    }

    /** The handlers of Vert.x, among which ours has its place, stand only when something comes. */
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

        /** HTTP/1.0, which some load balancers ask whether we are well, names no host; an address of ours needs one. */
        private static void nameTheHost(HttpRequest request, Channel channel) {
            if (request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                    && !request.headers().contains(HttpHeaderNames.HOST)
                    && channel.localAddress() instanceof InetSocketAddress here) {
                request.headers().set(HttpHeaderNames.HOST, "localhost:" + here.getPort());
            }
        }
    }
}
