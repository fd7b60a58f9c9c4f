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
 * Bounds how many connections stand open, from the moment that they are accepted: also those on which nothing is asked.
 * Those on which no request is under way give way first: nobody waits for an answer there.
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
     * Has Netty look for {@link AcceptedConnections}. It looks once, before its first channel is made; no bean is needed for
     * that, because limits are not known so early.
     */
    static void extendNetty(@Observes @Initialized(ApplicationScoped.class) Object begun) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    void install(@Observes Filters filters) {
        filters.register(this::asked, RequestBodies.PRIORITY + 1);
    }

    // Closing goes on by itself: its future tells when it is done, and nothing here depends on that.
    @SuppressWarnings("FutureReturnValueIgnored")
    void accepted(Channel connection) {
        // A socket of the file system, or one that is closed already, has no such address.
        if (connection.remoteAddress() instanceof InetSocketAddress peer) {
            Client client = clients.at(peer);
            // Many clients come from a proxy: only the bound of all holds for it.
            int most = clients.isProxy(peer) ? limits.connections() : limits.connectionsOfAClient();
            connection.pipeline().addFirst("open", new Listener());
            open.add(client, connection, 1, most).forEach(Channel::close);
            connection.closeFuture().addListener(closed -> open.remove(connection));
        }
    }

    private void asked(RoutingContext request) {
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
            open.heard(context.channel());
            super.channelRead(context, message);
        }
    }
}
