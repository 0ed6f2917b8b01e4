using System.Reflection;

namespace Corpus.Testing;

/// <summary>How errors name a test method: <c>SplitterTests.Splits</c>.</summary>
internal static class TestName
{
    public static string Of(MethodInfo test) => $"{ClassOf(test).Name}.{test.Name}";

    /// <summary>The class that runs the test, which may derive from the one that declares it.</summary>
    public static Type ClassOf(MethodInfo test) => test.ReflectedType ?? test.DeclaringType!;
}
