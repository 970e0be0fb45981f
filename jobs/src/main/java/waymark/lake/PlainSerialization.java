package waymark.lake;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.Serializable;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Kryo for the texts and bytes that a shuffle is made of, Java's own serialization for everything else: Kryo can neither make
 * records nor the unmodifiable collections of the JDK.
 */
public final class PlainSerialization implements KryoRegistrator {

    @Override
    public void registerClasses(Kryo kryo) {
        kryo.addDefaultSerializer(Serializable.class, JavaSerializer.class);
    }
}
