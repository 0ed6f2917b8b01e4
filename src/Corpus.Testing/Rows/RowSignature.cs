using System.Reflection;

namespace Corpus.Testing;

/// <summary>Whether a test method can take what an attribute gives.</summary>
internal static class RowSignature
{
    /// <summary>Checks that the first parameter takes it, and that the method needs no other.</summary>
    /// <param name="request">The attribute.</param>
    /// <param name="given">The type of what it gives.</param>
    /// <param name="rowType">What a framework has in its place until the test runs: a parameter that takes that would get it.</param>
    /// <param name="test">The test method.</param>
    /// <exception cref="InvalidOperationException">It cannot.</exception>
    public static void Check(RowRequest request, Type given, Type rowType, MethodInfo test)
    {
        var parameters = test.GetParameters();
        if (!test.IsGenericMethodDefinition && parameters.Length > 0 && Takes(parameters[0].ParameterType, given, rowType) && parameters.Skip(1).All(parameter => parameter.IsOptional))
            return;

        var name = request.Unit.Name;
        var proposal = request.Unit == RowUnit.Article ? $"'{given.Name} {name}' or 'Article {name}'" : $"'{given.Name} {name}'";
        throw new InvalidOperationException(
            $"{request} gives each test a {given.Name}, which {TestName.Of(test)}({string.Join(", ", parameters.Select(Written))}) does not take: let its only parameter be {proposal}.");
    }

    private static bool Takes(Type parameter, Type given, Type rowType) => !parameter.IsByRef && parameter.IsAssignableFrom(given) && !parameter.IsAssignableFrom(rowType);

    private static string Written(ParameterInfo parameter) => $"{parameter.ParameterType.Name} {parameter.Name}";
}
