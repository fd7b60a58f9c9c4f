package org.localoffer.service.flood;

import java.net.InetSocketAddress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Bounds how many connections stand open, from the moment that they are accepted: also those on which nothing is asked. */
@ApplicationScoped
class Connections {

    private final Clients clients;
    private final OpenConnections<Channel> open;

    Connections(Clients clients, FloodLimits limits) {
        this.clients = clients;
        this.open = new OpenConnections<>(limits.connectionsOfAClient(), limits.connections());
    }

    /**
     * Has Netty look for {@link AcceptedConnections}. It looks once, before its first channel is made; no bean is needed for
     * that, because limits are not known so early.
     */
    static void extendNetty(@Observes @Initialized(ApplicationScoped.class) Object begun) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    // Nobody waits until one is closed.
    @SuppressWarnings("FutureReturnValueIgnored")
    void accepted(Channel connection) {
        // A socket of the file system, or one that is closed already, has no such address.
        if (connection.remoteAddress() instanceof InetSocketAddress peer) {
            Client client = clients.at(peer);
            connection.pipeline().addFirst("open", new Listener(client));
            connection.closeFuture().addListener(closed -> open.closed(client, connection));
            open.opened(client, connection, clients.isProxy(peer)).ifPresent(Channel::close);
        }
    }

    private final class Listener extends ChannelInboundHandlerAdapter {

        private final Client client;

        Listener(Client client) {
            this.client = client;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            open.heard(client, context.channel());
            super.channelRead(context, message);
        }
    }
}
