using System.Collections;
using System.Reflection;

namespace Corpus.Testing;

/// <summary>The member of a test class that says which articles a theory is about. An attribute can only name it, so it is found by reflection, here.</summary>
internal static class WhereMember
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The articles that the member gives, each once, in the order in which it gives them.</summary>
    /// <param name="request">The attribute, with a <c>Where</c>.</param>
    /// <param name="corpus">The corpus of which they have to be.</param>
    /// <param name="test">The test method.</param>
    /// <exception cref="InvalidOperationException">There is no such member; or it is not static, has parameters, throws, or gives something else.</exception>
    public static List<Article> ArticlesOf(RowRequest request, CorpusArticles corpus, MethodInfo test)
    {
        var owner = request.WhereType ?? TestName.ClassOf(test);
        var member = Find(owner, request.Where!) ?? throw new InvalidOperationException($"{Start(request, test)}, and {owner.Name} has no such member. {Candidates(owner)}");
        var what = $"{Start(request, test)}. {member.DeclaringType!.Name}.{member.Name}";
        var (value, items) = Ask(GetterOf(member, what), what);
        if (value is null)
            throw new InvalidOperationException($"{what} gives null: it has to give articles.{InitializedLater(member)}");
        if (items is null)
            throw new InvalidOperationException($"{what} gives a {value.GetType().Name}: it has to give articles, as a query or any IEnumerable<{corpus.ArticleClass.Name}>.");
        return Checked(items, corpus, what);
    }

    // Whatever the user's code throws, be it when it is gone through, is said with where it was.
    private static (object? Value, List<object?>? Items) Ask(Func<object?> get, string what)
    {
        try
        {
            var value = get();
            return (value, value is IEnumerable items and not string ? [.. items] : null);
        }
        catch (Exception exception)
        {
            var cause = exception.GetBaseException();
            throw new InvalidOperationException($"{what} threw {cause.GetType().Name}: {cause.Message}", exception);
        }
    }

    private static string Start(RowRequest request, MethodInfo test) => $"{request} on {TestName.Of(test)} names '{request.Where}'";

    private static MemberInfo? Find(Type owner, string name)
    {
        for (var type = owner; type is not null; type = type.BaseType)
        {
            // Of methods of one name, the one that will do.
            var found = type.GetMember(name, MemberTypes.Property | MemberTypes.Field | MemberTypes.Method, Declared);
            if (found.Length > 0)
                return found.OrderBy(member => member is MethodInfo method && method.GetParameters().Length > 0).First();
        }

        return null;
    }

    private static Func<object?> GetterOf(MemberInfo member, string what)
    {
        var method = member switch
        {
            PropertyInfo property => property.GetMethod ?? throw new InvalidOperationException($"{what} cannot be read: give the property a get."),
            MethodInfo called => called,
            _ => null,
        };
        if (!(method?.IsStatic ?? ((FieldInfo)member).IsStatic))
            throw new InvalidOperationException($"{what} is not static: tests are listed before there is an object of their class.");
        if (method is null)
            return () => ((FieldInfo)member).GetValue(null);
        if (method.GetParameters().Length > 0 || method.IsGenericMethodDefinition)
            throw new InvalidOperationException($"{what} takes parameters, and nothing gives it any.");
        return () => method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static List<Article> Checked(List<object?> items, CorpusArticles corpus, string what)
    {
        var articles = new List<Article>();
        var known = new HashSet<Article>();
        foreach (var item in items)
        {
            if (item is not Article article)
                throw new InvalidOperationException($"{what} gives {(item is null ? "null" : $"a {item.GetType().Name}")} at {articles.Count}: it has to give articles, as a query or any IEnumerable<{corpus.ArticleClass.Name}>.");
            if (!corpus.ArticleClass.IsInstanceOfType(article))
                throw new InvalidOperationException($"{what} gives '{article.Id}', a {article.GetType().Name}, where each has to be a {corpus.ArticleClass.Name}: give the method an attribute for each corpus.");
            if (known.Add(article))
                articles.Add(article);
        }

        return articles;
    }

    private static string Candidates(Type owner)
    {
        var names = new List<string>();
        for (var type = owner; type is not null; type = type.BaseType)
            names.AddRange(type.GetMembers(Declared).Where(GivesArticles).Select(member => member.Name));
        return names.Count == 0
            ? "It has none that gives articles; one that does: public static IEnumerable<Article> Recent => Krant.Articles.Where(a => a.Date.Year >= 2023);"
            : $"What it has that gives articles: {string.Join(", ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}.";
    }

    private static bool GivesArticles(MemberInfo member) => member switch
    {
        PropertyInfo { GetMethod.IsStatic: true } property => IsOfArticles(property.PropertyType),
        FieldInfo { IsStatic: true } field => !field.Name.StartsWith('<') && IsOfArticles(field.FieldType),
        MethodInfo { IsStatic: true, IsSpecialName: false, IsGenericMethodDefinition: false } method => method.GetParameters().Length == 0 && IsOfArticles(method.ReturnType),
        _ => false,
    };

    private static bool IsOfArticles(Type type) => type.IsAssignableTo(typeof(IEnumerable<Article>));

    private static string InitializedLater(MemberInfo member) => member is FieldInfo or PropertyInfo
        ? " If it is set when the class is, let it be so before what it is made of, or make it a property with =>."
        : "";
}
