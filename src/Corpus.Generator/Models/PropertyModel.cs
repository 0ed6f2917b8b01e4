using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>A property of the article class that reads a key.</summary>
/// <param name="Modifiers">What stands in front of the type: <c>public</c>, or <c>public partial</c> of what the user declares.</param>
/// <param name="TypeName">Its type, from the root.</param>
/// <param name="Name">Its name.</param>
/// <param name="Index">The column of the key; -1 where no article has it.</param>
/// <param name="Type">What one value is.</param>
/// <param name="IsList">Whether it is a list of them.</param>
/// <param name="IsNullable">Whether an article may lack the key.</param>
/// <param name="ElementTypeName">The type of one value, from the root.</param>
/// <param name="Members">The members of the enum.</param>
/// <param name="Conversion">The method that makes a member of a word; empty for other types.</param>
/// <param name="Summary">The doc comment; empty where the user writes it.</param>
/// <param name="Remarks">Which articles made it so.</param>
internal sealed record PropertyModel(
    string Modifiers, string TypeName, string Name, int Index, FieldValueType Type, bool IsList, bool IsNullable, string ElementTypeName,
    EquatableArray<EnumMember> Members, string Conversion, string Summary, string Remarks);
