using System.Globalization;
using System.Text;

namespace Corpus.Testing;

/// <summary>What an attribute asks for.</summary>
/// <param name="Attribute">The name of the attribute, without <c>Attribute</c>.</param>
/// <param name="Corpus">The corpus class.</param>
/// <param name="Unit">What each row gives.</param>
/// <param name="Where">The name of the member that gives the articles; null for all.</param>
/// <param name="WhereType">The class that has the member; null for that of the test.</param>
/// <param name="Sample">How many rows at most; null for all.</param>
/// <param name="Seed">What the sample depends on.</param>
internal sealed record RowRequest(string Attribute, Type? Corpus, RowUnit Unit, string? Where = null, Type? WhereType = null, int? Sample = null, int Seed = 0)
{
    /// <summary>The attribute as C#, with what matters in an error: <c>[ArticleData(typeof(Krant), Where = "Recent")]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"[{Attribute}({(Corpus is null ? "null" : $"typeof({Corpus.Name})")}");
        if (Where is not null)
            text.Append(CultureInfo.InvariantCulture, $", Where = \"{Where}\"");
        if (WhereType is not null)
            text.Append(CultureInfo.InvariantCulture, $", WhereType = typeof({WhereType.Name})");
        if (Sample is not null)
            text.Append(CultureInfo.InvariantCulture, $", Sample = {Sample}");
        return text.Append(")]").ToString();
    }
}
