package kz.igilik.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A record as templates see it: its components by name, no methods. */
record RecordModel(Record value, ViewWrapper wrapper) implements TemplateHashModel {
  private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Method component = components().get(name);
    if (component == null) {
      return null;
    }
    try {
      return wrapper.wrap(component.invoke(value));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private Map<String, Method> components() {
    Map<String, Method> known = COMPONENTS.get(value.getClass());
    return known != null ? known : COMPONENTS.computeIfAbsent(value.getClass(), RecordModel::of);
  }

  private static Map<String, Method> of(Class<?> type) {
    var components = new HashMap<String, Method>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true); // some view records are not public
      components.put(component.getName(), accessor);
    }
    return components;
  }
}
