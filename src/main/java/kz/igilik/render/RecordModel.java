package kz.igilik.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What templates see of a record: its components by name, and nothing to call. */
record RecordModel(Record value, ViewWrapper wrapper) implements TemplateHashModel {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final Map<Class<?>, Map<String, MethodHandle>> COMPONENTS =
      new ConcurrentHashMap<>();

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    MethodHandle component = components().get(name);
    if (component == null) {
      return null;
    }
    try {
      return wrapper.wrap((Object) component.invokeExact((Object) value));
    } catch (RuntimeException | Error | TemplateModelException failed) {
      throw failed;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private Map<String, MethodHandle> components() {
    Map<String, MethodHandle> known = COMPONENTS.get(value.getClass());
    return known != null ? known : COMPONENTS.computeIfAbsent(value.getClass(), RecordModel::of);
  }

  private static Map<String, MethodHandle> of(Class<?> type) {
    var components = new HashMap<String, MethodHandle>();
    try {
      var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      for (RecordComponent component : type.getRecordComponents()) {
        MethodHandle accessor = lookup.unreflect(component.getAccessor());
        components.put(component.getName(), accessor.asType(GETTER));
      }
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
    return components;
  }
}
