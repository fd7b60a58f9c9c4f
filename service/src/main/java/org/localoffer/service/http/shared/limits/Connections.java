package org.localoffer.service.http.shared.limits;

import java.net.InetSocketAddress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/**
 * Limits open connections from the moment they are accepted, also those that send no request. Connections without a
 * request in progress are closed first, since nobody waits for a response there.
 */
@ApplicationScoped
class Connections {

    private final Clients clients;
    private final FloodLimits limits;
    private final BoundedShares<Channel> open;

    Connections(Clients clients, FloodLimits limits) {
        this.clients = clients;
        this.limits = limits;
        this.open = new BoundedShares<>(limits.connections());
    }

    /**
     * Makes Netty load {@link AcceptedConnections}. Netty reads the property once, before its first channel is created.
     * The method is static because the limits are not available that early.
     */
    static void extendNetty(@Observes @Initialized(ApplicationScoped.class) Object initialized) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    void install(@Observes Filters filters) {
        filters.register(this::requestStarted, RequestBodies.PRIORITY + 1);
    }

    // The result of closing is not needed.
    @SuppressWarnings("FutureReturnValueIgnored")
    void accepted(Channel connection) {
        // Unix domain sockets, and connections that are closed already, have no such address.
        if (connection.remoteAddress() instanceof InetSocketAddress peer) {
            Client client = clients.at(peer);
            // A proxy carries many clients, so only the limit of all connections applies to it.
            int most = clients.isProxy(peer) ? limits.connections() : limits.connectionsOfAClient();
            connection.pipeline().addFirst("open", new Listener());
            open.add(client, connection, 1, most).forEach(Channel::close);
            connection.closeFuture().addListener(closed -> open.remove(connection));
        }
    }

    private void requestStarted(RoutingContext request) {
        if (request.request().connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            open.rank(channel, BoundedShares.Rank.LAST);
            request.addEndHandler(ended -> open.rank(channel, BoundedShares.Rank.FIRST));
        }
        request.next();
    }

    private final class Listener extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            open.touch(context.channel());
            super.channelRead(context, message);
        }
    }
}
