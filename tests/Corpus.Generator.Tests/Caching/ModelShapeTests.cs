using System.Reflection;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Caching;

/// <summary>A model that held on to a compilation, a tree or a file would keep gigabytes alive between key strokes.</summary>
public class ModelShapeTests
{
    public static TheoryData<Type> Models =>
    [
        .. typeof(CorpusGenerator).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(CorpusModel).Namespace && !type.IsNested && !type.IsGenericType)
            .Append(typeof(FileLists)),
    ];

    [Theory]
    [MemberData(nameof(Models))]
    public void No_model_reaches_a_type_of_the_compiler(Type model)
    {
        Assert.DoesNotContain(
            Reachable(model), type => type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_compares_by_value(Type model)
    {
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(model), model.GetInterfaces());
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_model_holds_the_text_of_an_article(Type model)
    {
        Assert.DoesNotContain(typeof(Sources.SourceArticle), Reachable(model));
        Assert.DoesNotContain(typeof(AdditionalText), Reachable(model));
    }

    [Fact]
    public void The_search_sees_fields_of_fields()
    {
        Assert.Contains(typeof(Sources.Hash256), Reachable(typeof(PlacedArticle)));
        Assert.Contains(typeof(SyntaxTree), Reachable(typeof(Holder)));
    }

    private static HashSet<Type> Reachable(Type type)
    {
        var seen = new HashSet<Type>();
        Visit(type);
        return seen;

        void Visit(Type current)
        {
            if (current.HasElementType)
                Visit(current.GetElementType()!);
            foreach (var argument in current.GetGenericArguments())
                Visit(argument);
            if (!seen.Add(current) || current.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
                || current.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true)
            {
                return;
            }

            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Visit(field.FieldType);
        }
    }

    private sealed record Holder(List<SyntaxTree> Trees);
}
