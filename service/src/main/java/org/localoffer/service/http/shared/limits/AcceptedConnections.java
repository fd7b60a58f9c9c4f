package org.localoffer.service.http.shared.limits;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;

/** Created by Netty, which calls it for each accepted connection. */
public final class AcceptedConnections extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        ArcContainer container = Arc.container();
        if (container != null && container.isRunning()) {
            container.instance(Connections.class).get().accepted(channel);
        }
    }
}
