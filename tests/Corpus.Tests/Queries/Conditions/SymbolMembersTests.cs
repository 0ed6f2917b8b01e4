using System.Reflection;

namespace Corpus.Tests.Queries.Conditions;

/// <summary>What articles, their parts and their values have, and what their symbols have: the same names, but for what is listed here.</summary>
public class SymbolMembersTests
{
    // What makes or copies text; where a number stands for a place that differs from article to article; and other things than values: parts around a part, and what is read of files.
    [Theory]
    [InlineData(typeof(Article), typeof(ArticleFields), "ComputeTextHash Fields Layers SentenceAt Source Span TokenAt Treebank TrySpan")]
    [InlineData(typeof(Paragraph), typeof(ParagraphFields), "Article")]
    [InlineData(typeof(Sentence), typeof(SentenceFields), "Article Paragraph")]
    [InlineData(typeof(Token), typeof(TokenFields), "Article Paragraph Sentence")]
    [InlineData(typeof(Quotation), typeof(QuotationFields), "Article Outer Paragraph Sentence")]
    [InlineData(typeof(ArticleSpan), typeof(SpanSymbol), "Article")]
    [InlineData(typeof(Text), typeof(TextSymbol), "AsUtf8 Item Slice TryFormat")]
    [InlineData(typeof(PartialDate), typeof(DateSymbol), "CompareTo TryFormat")]
    [InlineData(typeof(PartialDate), typeof(NullableDateSymbol), "CompareTo TryFormat")]
    public void What_articles_have_symbols_have(Type value, Type symbol, string without)
        => Assert.Equal(without, string.Join(' ', NamesOf(value).Except(NamesOf(symbol), StringComparer.Ordinal)));

    // In is an extension of values; a value that may be missing has these two of Nullable.
    [Theory]
    [InlineData(typeof(Article), typeof(ArticleFields), "")]
    [InlineData(typeof(Paragraph), typeof(ParagraphFields), "")]
    [InlineData(typeof(Sentence), typeof(SentenceFields), "")]
    [InlineData(typeof(Token), typeof(TokenFields), "")]
    [InlineData(typeof(Quotation), typeof(QuotationFields), "")]
    [InlineData(typeof(ArticleSpan), typeof(SpanSymbol), "HasValue Value")]
    [InlineData(typeof(Text), typeof(TextSymbol), "")]
    [InlineData(typeof(string), typeof(StringSymbol), "In")]
    [InlineData(typeof(PartialDate), typeof(DateSymbol), "In")]
    [InlineData(typeof(PartialDate), typeof(NullableDateSymbol), "HasValue In Value")]
    [InlineData(typeof(DateOnly), typeof(DaySymbol), "HasValue In")]
    public void What_symbols_have_articles_have(Type value, Type symbol, string more)
        => Assert.Equal(more, string.Join(' ', NamesOf(symbol).Except(NamesOf(value), StringComparer.Ordinal)));

    // A string of a method's parameters for each method of a name that both have.
    [Theory]
    [InlineData(typeof(Text), typeof(TextSymbol), "Contains(ReadOnlySpan`1) Equals(Text) IndexOf(ReadOnlySpan`1)")]
    [InlineData(typeof(PartialDate), typeof(DateSymbol), "")]
    public void They_have_them_with_the_same_parameters(Type value, Type symbol, string without)
        => Assert.Equal(without, string.Join(' ', MethodsOf(value, symbol).Except(MethodsOf(symbol, symbol), StringComparer.Ordinal)));

    private static IEnumerable<MemberInfo> MembersOf(Type type)
        => type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Where(member =>
            member is PropertyInfo or MethodInfo { IsSpecialName: false } && member.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType)
            && !(declaring.IsGenericType ? declaring.GetGenericTypeDefinition() == typeof(Symbol<>) : declaring == typeof(Symbol))
            && member.Name is not ("ToString" or "GetHashCode" or "Equals" or "GetType" or "TryCopyTo"));

    private static SortedSet<string> NamesOf(Type type) => new(MembersOf(type).Select(member => member.Name), StringComparer.Ordinal);

    private static SortedSet<string> MethodsOf(Type type, Type shared)
    {
        var names = shared.GetMethods().Select(method => method.Name).ToHashSet(StringComparer.Ordinal);
        return new(
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => !method.IsSpecialName && method.DeclaringType == type && names.Contains(method.Name))
                .Select(method => $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})")
                .Where(method => method is not ("ToString()" or "GetHashCode()" or "Equals(Object)")),
            StringComparer.Ordinal);
    }
}
